function New-IntentRecord {
    <#
    .SYNOPSIS
    Writes on the host that an object is about to be made, so that one found after a crash is known to be ours.
    .PARAMETER Kind
    The kind of object.
    .PARAMETER Name
    The object's name or path.
    .PARAMETER Token
    Says who makes it.
    .EXAMPLE
    New-IntentRecord -Kind VirtualMachine -Name web1 -Token shop/production
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Kind,

        [Parameter(Mandatory = $true)]
        [string]$Name,

        [Parameter(Mandatory = $true)]
        [string]$Token
    )

    Write-IntentFile -Kind $Kind -Name $Name -Token $Token -Id ''
}
