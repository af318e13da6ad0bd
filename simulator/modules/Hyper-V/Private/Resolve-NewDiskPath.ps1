function Resolve-NewDiskPath {
    <#
    .SYNOPSIS
    Gives the full Windows path of a new disk: a bare file name lies in the host's folder of virtual hard disks.
    .PARAMETER Path
    The path.
    .EXAMPLE
    Resolve-NewDiskPath -Path a.vhdx
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )
    if ($Path.Contains('\') -or $Path.Contains('/')) { return $Path.Replace('/', '\') }
    "$((Get-SimulatedHost)['VMHost']['VirtualHardDiskPath'])\$Path"
}
