function Initialize-SharedDisk {
    <#
    .SYNOPSIS
    Gives an empty shared disk one partition with a file system, before it goes into a cluster.
    .DESCRIPTION
    A disk of the cluster, and one that has the file system already, stays as it is. Any other disk with a partition is an error, unless
    AllowFormat is given: then its only data partition is formatted. A formatting that was interrupted here is begun again.
    .PARAMETER UniqueId
    The disk's unique id.
    .PARAMETER SerialNumber
    The disk's serial number, where no unique id is given.
    .PARAMETER FileSystem
    NTFS or ReFS.
    .PARAMETER Label
    The label of the volume.
    .PARAMETER AllocationUnitBytes
    The allocation unit; Windows' own when left out.
    .PARAMETER AllowFormat
    Formats a disk with another file system on it, whose data are lost.
    .EXAMPLE
    Initialize-SharedDisk -UniqueId 60003FF1 -FileSystem NTFS
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [string]$UniqueId = '',

        [string]$SerialNumber = '',

        [Parameter(Mandatory = $true)]
        [ValidateSet('NTFS', 'ReFS')]
        [string]$FileSystem,

        [string]$Label = '',

        [uint32]$AllocationUnitBytes = 0,

        [switch]$AllowFormat
    )

    $disk = Find-VisibleDisk -UniqueId $UniqueId -SerialNumber $SerialNumber -Required
    $id = [string]$disk.UniqueId
    if ($disk.IsBoot -or $disk.IsSystem) {
        throw (New-FabricError -Code WrongState -Message "This host starts from the disk $id." -Category InvalidOperation -TargetObject $id)
    }
    if ($null -ne (Find-ClusterDisk -UniqueId $id).Resource) {
        return
    }
    if ($disk.IsOffline) {
        Storage\Set-Disk -UniqueId $id -IsOffline $false -ErrorAction Stop
    }
    if ($disk.IsReadOnly) {
        Storage\Set-Disk -UniqueId $id -IsReadOnly $false -ErrorAction Stop
    }

    $isOurs = $null -ne (Get-IntentRecord -Kind DiskFormat -Name $id)
    if ([string]$disk.PartitionStyle -eq 'RAW') {
        New-IntentRecord -Kind DiskFormat -Name $id -Token format
        $isOurs = $true
        Write-FabricProgress -Message "initializing the disk $id"
        Storage\Initialize-Disk -UniqueId $id -PartitionStyle GPT -Confirm:$false -ErrorAction Stop
    }
    $disk = Find-VisibleDisk -UniqueId $id -Required
    $reserved = '{e3c9e316-0b5c-4db8-817d-f92df00215ae}'
    $partitions = @(Storage\Get-Partition -Disk $disk -ErrorAction SilentlyContinue | Where-Object -FilterScript { [string]$_.GptType -ne $reserved })
    if ($partitions.Count -eq 0) {
        $partitions = @(Storage\New-Partition -InputObject $disk -UseMaximumSize -ErrorAction Stop)
        $isOurs = $true
    }
    $formats = @($partitions | ForEach-Object -Process { Storage\Get-Volume -Partition $_ -ErrorAction SilentlyContinue } | ForEach-Object -Process { [string]$_.FileSystem } | Where-Object -FilterScript { $_ -ne '' })
    if ($formats -notcontains $FileSystem) {
        if ($partitions.Count -gt 1) {
            throw (New-FabricError -Code WrongState -Message "The disk $id has $($partitions.Count) partitions, none of them with $FileSystem; it is not touched." -Category InvalidOperation -TargetObject $id)
        }
        if (-not $isOurs -and -not $AllowFormat) {
            $what = if ($formats.Count -gt 0) { "a volume with $($formats[0])" } else { 'a partition without a file system that Windows knows' }
            throw (New-FabricError -Code WrongState -Message "The disk $id is not empty: it has $what. It is formatted only with format.allowFormat, and its data are lost then." -Category InvalidOperation -TargetObject $id)
        }
        $parameters = @{ Partition = $partitions[0]; FileSystem = $FileSystem; Force = $true; Confirm = $false; ErrorAction = 'Stop' }
        if ($Label -ne '') {
            $parameters.NewFileSystemLabel = $Label
        }
        if ($AllocationUnitBytes -ne 0) {
            $parameters.AllocationUnitSize = $AllocationUnitBytes
        }
        Write-FabricProgress -Message "formatting the disk $id with $FileSystem"
        $null = Storage\Format-Volume @parameters
    }
    Remove-IntentRecord -Kind DiskFormat -Name $id
}
