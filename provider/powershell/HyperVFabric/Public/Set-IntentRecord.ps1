function Set-IntentRecord {
    <#
    .SYNOPSIS
    Writes on the host what became of an intent: the id of the object that was made.
    .PARAMETER Kind
    The kind of object.
    .PARAMETER Name
    The object's name or path.
    .PARAMETER Token
    Says who made it.
    .PARAMETER Id
    The object's id.
    .EXAMPLE
    Set-IntentRecord -Kind VirtualMachine -Name web1 -Token shop/production -Id $machine.Id
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name,

        [Parameter(Mandatory = $true)]
        [string]$Token,

        [Parameter(Mandatory = $true)]
        [string]$Id
    )

    Write-IntentFile -Kind $Kind -Name $Name -Token $Token -Id $Id
}
