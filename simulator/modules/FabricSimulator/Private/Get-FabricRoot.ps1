function Get-FabricRoot {
    <#
    .SYNOPSIS
    Gives the folder of the fabric.
    .EXAMPLE
    Get-FabricRoot
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()
    if (-not $env:HYPERV_FABRIC_ROOT) { throw 'HYPERV_FABRIC_ROOT names no fabric folder.' }
    $env:HYPERV_FABRIC_ROOT
}
