function Get-CheckpointDisk {
    <#
    .SYNOPSIS
    Lists the differencing disks of checkpoints (.avhd, .avhdx) in a disk's folder that build on it.
    .PARAMETER Path
    The full Windows path of the disk.
    .EXAMPLE
    Get-CheckpointDisk -Path 'C:\VMs\a.vhdx'
    .OUTPUTS
    System.String, Windows paths
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )
    $folder = $Path.Substring(0, $Path.LastIndexOf('\'))
    $real = Resolve-SimulatedPath -Path $folder
    if (-not $real -or -not [System.IO.Directory]::Exists($real)) { return }
    $parents = @{}
    # Hyper-V names them after the disk at the root of the chain.
    $name = $Path.Substring($folder.Length + 1)
    $root = $name.Substring(0, $name.LastIndexOf('.')) -replace '_[0-9A-F-]{36}$', ''
    foreach ($file in [System.IO.Directory]::EnumerateFiles($real, "${root}_*.avhd*")) {
        $child = "$folder\$([System.IO.Path]::GetFileName($file))"
        $disk = Get-SimulatedDisk -Path $child
        if ($null -ne $disk -and $disk['ParentPath']) { $parents[$child] = $disk['ParentPath'] }
    }
    $bases = @($Path)
    while ($bases.Count -gt 0) {
        $next = @(foreach ($child in $parents.Keys) { if ($parents[$child] -in $bases) { $child } })
        $next
        foreach ($child in $next) { $parents.Remove($child) }
        $bases = $next
    }
}
