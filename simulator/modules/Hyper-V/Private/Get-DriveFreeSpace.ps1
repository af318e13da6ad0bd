function Get-DriveFreeSpace {
    <#
    .SYNOPSIS
    Gives the free bytes of the drive that a path is on, as far as virtual disks fill it; nothing for shared storage.
    .PARAMETER Path
    The full Windows path.
    .PARAMETER Enough
    A small need is not worth looking at every file: below 1 GB the size of the drive is the answer.
    .EXAMPLE
    Get-DriveFreeSpace -Path 'C:\VMs\a.vhdx' -Enough 40GB
    .OUTPUTS
    System.UInt64
    #>
    [CmdletBinding()]
    [OutputType([uint64])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [uint64] $Enough
    )
    $relative = Resolve-SimulatedPath -Path $Path -Relative
    if (-not $relative -or -not $relative.StartsWith('hosts')) { return }
    $letter = $Path.Substring(0, 1).ToUpperInvariant()
    $drive = (Get-SimulatedHost)['Drives'][$letter]
    if ($null -eq $drive) { return }
    [uint64] $size = $drive['Size']
    if ($Enough -lt 1GB) { return $size }
    [uint64] $used = 0
    $root = Resolve-SimulatedPath -Path "${letter}:\"
    foreach ($pattern in '*.vhd', '*.vhdx', '*.avhd', '*.avhdx') {
        foreach ($file in [System.IO.Directory]::EnumerateFiles($root, $pattern, 'AllDirectories')) {
            $disk = Get-SimulatedDisk -Path "${letter}:\$([System.IO.Path]::GetRelativePath($root, $file).Replace('/', '\'))"
            if ($null -ne $disk) { $used += $disk['FileSize'] }
        }
    }
    if ($used -ge $size) { return 0 }
    $size - $used
}
