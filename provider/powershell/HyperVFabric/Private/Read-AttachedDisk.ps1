function Read-AttachedDisk {
    <#
    .SYNOPSIS
    Reads the virtual disks that some virtual machines use, by path. A disk that cannot be read is left out: it was just removed, or is busy.
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
    $drives = @(Hyper-V\Get-VMHardDiskDrive -VM $Machine -ErrorAction Stop | Where-Object -FilterScript { -not [string]::IsNullOrEmpty($_.Path) })
    foreach ($drive in $drives) {
        $key = ConvertTo-ComparablePath -Path $drive.Path
        if ($records.ContainsKey($key)) {
            continue
        }
        $disk = Hyper-V\Get-VHD -Path $drive.Path -ErrorAction SilentlyContinue
        if ($null -eq $disk) {
            continue
        }
        $chain = @($disk)
        if (-not [string]::IsNullOrEmpty($disk.ParentPath)) {
            $chain = @(Get-DiskChain -Path $drive.Path)
        }
        $attachments = @(@($drives | Where-Object -FilterScript { (ConvertTo-ComparablePath -Path $_.Path) -eq $key }) |
                ForEach-Object -Process { ConvertTo-DiskAttachment -Drive $_ })
        $records[$key] = ConvertTo-DiskRecord -Chain $chain -Select $Select -Attachment $attachments
    }
    return $records
}
