function Remove-IntentRecord {
    <#
    .SYNOPSIS
    Deletes the intent of an object. One that is not there is no error.
    .PARAMETER Kind
    The kind of object.
    .PARAMETER Name
    The object's name.
    .EXAMPLE
    Remove-IntentRecord -Kind VirtualMachine -Name web1
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    $path = Get-IntentPath -Kind $Kind -Name $Name
    if ([System.IO.File]::Exists($path)) {
        [System.IO.File]::Delete($path)
    }
}
