function Remove-IntentRecord {
    <#
    .SYNOPSIS
    Deletes the intent of an object. One that is not there is no error.
    .PARAMETER Kind
    The kind of object.
    .PARAMETER Name
    The object's name.
    .PARAMETER Id
    The object's id: an intent of another object stays.
    .EXAMPLE
    Remove-IntentRecord -Kind VirtualMachine -Name web1
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name,

        [string]$Id = ''
    )

    if ($Id -ne '') {
        $intent = Get-IntentRecord -Kind $Kind -Name $Name
        if ($null -eq $intent -or $intent.id -ne $Id) {
            return
        }
    }
    $path = Get-IntentPath -Kind $Kind -Name $Name
    if ([System.IO.File]::Exists($path)) {
        [System.IO.File]::Delete($path)
    }
}
