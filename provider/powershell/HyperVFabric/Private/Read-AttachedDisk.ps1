function Read-AttachedDisk {
    <#
    .SYNOPSIS
    Reads the virtual disks that some virtual machines use, the parents of their disks included, by path and disk identifier.
    .DESCRIPTION
    One call reads all disks, another all their parents, and so on. A disk that cannot be read is left out: it was just removed, or is busy.
    .PARAMETER Machine
    The machines.
    .PARAMETER Select
    The properties asked for of every type.
    .EXAMPLE
    Read-AttachedDisk -Machine @(Hyper-V\Get-VM) -Select @{ VirtualHardDisk = @('Path', 'Size') }
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]]$Machine,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $records = @{}
    if ($Machine.Count -eq 0) {
        return $records
    }
    $seen = @{}
    $next = @(foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $Machine -ErrorAction Stop)) { [string]$drive.Path })
    while ($next.Count -gt 0) {
        $unread = [System.Collections.Generic.List[string]]::new()
        foreach ($path in $next) {
            if (-not [string]::IsNullOrEmpty($path)) {
                $comparable = ConvertTo-ComparablePath -Path $path
                if (-not $seen.ContainsKey($comparable)) {
                    $seen[$comparable] = $true
                    $unread.Add($path)
                }
            }
        }
        if ($unread.Count -eq 0) {
            break
        }
        $disks = @(Hyper-V\Get-VHD -Path $unread.ToArray() -ErrorAction SilentlyContinue)
        foreach ($disk in $disks) {
            $key = "$(ConvertTo-ComparablePath -Path $disk.Path)|$(([string]$disk.DiskIdentifier).ToLowerInvariant())"
            $records[$key] = ConvertTo-DiskRecord -Disk $disk -Select $Select
        }
        $next = @(foreach ($disk in $disks) { [string]$disk.ParentPath })
    }
    return $records
}
