function Read-AttachedDisk {
    <#
    .SYNOPSIS
    Reads the virtual disks that some virtual machines use, the parents of their disks included, by path and disk identifier.
    .DESCRIPTION
    A disk that cannot be read is left out: it was just removed, or is busy.
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
    foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $Machine -ErrorAction Stop)) {
        $next = [string]$drive.Path
        while (-not [string]::IsNullOrEmpty($next)) {
            $path = ConvertTo-ComparablePath -Path $next
            if ($seen.ContainsKey($path)) {
                break
            }
            $seen[$path] = $true
            $disk = Hyper-V\Get-VHD -Path $next -ErrorAction SilentlyContinue
            if ($null -eq $disk) {
                break
            }
            $records["$path|$(([string]$disk.DiskIdentifier).ToLowerInvariant())"] = ConvertTo-DiskRecord -Disk $disk -Select $Select
            $next = [string]$disk.ParentPath
        }
    }
    return $records
}
