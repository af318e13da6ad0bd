function Get-PartitionInfo {
    <#
    .SYNOPSIS
    Gives the values of ClusterDiskPartitionInfo for the data partition of a shared disk.
    .PARAMETER Disk
    Record of the disk.
    .PARAMETER Clustered
    The file system is seen through the cluster.
    .EXAMPLE
    Get-PartitionInfo -Disk $disk
    .OUTPUTS
    System.Collections.Hashtable, nothing when the disk has no partition
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [AllowNull()]
        [System.Collections.IDictionary] $Disk,

        [Parameter()]
        [switch] $Clustered
    )
    if ($null -eq $Disk) { return }
    $partition = $Disk['Partitions'] | Select-Object -Last 1
    if ($null -eq $partition) { return }
    $used = Get-SimulatedVolumeUse -Name $Disk['Name']
    $free = [math]::Max(0L, $partition['Size'] - $used)
    @{
        Name = "\\?\Volume{$($partition['VolumeId'])}\"; PartitionNumber = $partition['Number']; Size = $partition['Size']; FreeSpace = $free; UsedSpace = $used
        PercentFree = 100 * $free / $partition['Size']; FileSystem = if ($Clustered) { 'CSVFS' } else { $partition['FileSystem'] }; IsFormatted = [bool] $partition['FileSystem']
        IsNtfs = $partition['FileSystem'] -eq 'NTFS'; IsDirty = 'Unknown'; IsPartitionNumberValid = $true; IsPartitionSizeValid = $true; DriveLetter = ''; MountPoints = ''
    }
}
