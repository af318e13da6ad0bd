function Get-SharedVolumeRecord {
    <#
    .SYNOPSIS
    Reads one cluster shared volume, or gives nothing when the cluster has none such.
    .PARAMETER Cluster
    The cluster's name. This host must be a running node of it.
    .PARAMETER Id
    The id of the volume's resource.
    .PARAMETER Disk
    The name of the volume's resource or the unique id of its disk, where no id is given.
    .PARAMETER Select
    The properties asked for, by type name: ClusterSharedVolume, ClusterSharedVolumeInfo, ClusterDiskPartitionInfo.
    .PARAMETER Expected
    mountPointName, maintenance and sizeBytes as they are to be: where the volume differs, its content and the size of its disk are told.
    .EXAMPLE
    Get-SharedVolumeRecord -Cluster PROD -Disk 60003FF1 -Select @{ ClusterSharedVolume = @('Id', 'Name', 'State') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [string]$Id = '',

        [string]$Disk = '',

        [Parameter(Mandatory = $true)]
        [hashtable]$Select,

        [hashtable]$Expected = @{}
    )

    $null = Get-NodeCluster -Name $Cluster
    $lookup = if ($Id -ne '') { @{ Id = $Id } } else { @{ Disk = $Disk } }
    $volume = Find-SharedVolume @lookup
    if ($null -eq $volume) {
        return $null
    }
    $parameter = Get-ResourceParameter -InputObject $volume
    $record = [ordered]@{
        ClusterSharedVolume          = ConvertTo-PlainRecord -InputObject $volume -Property $Select['ClusterSharedVolume'] -Select $Select
        ownerNode                    = [string]$volume.OwnerNode.Name
        blockCache                   = $(if ($parameter.ContainsKey('EnableBlockCache')) { [int]$parameter['EnableBlockCache'] } else { $null })
        ClusterNode                  = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop | ForEach-Object -Process { [ordered]@{ Name = [string]$_.Name; State = [string]$_.State } })
        ClusterSharedVolumeStateInfo = @(
            FailoverClusters\Get-ClusterSharedVolumeState -InputObject $volume -ErrorAction Stop |
                ForEach-Object -Process { [ordered]@{ Node = [string]$_.Node; StateInfo = [string]$_.StateInfo; FileSystemRedirectedIOReason = [string]$_.FileSystemRedirectedIOReason } }
        )
    }
    # A volume that is not online may have none.
    $info = @($volume.SharedVolumeInfo)[0]
    if ($null -eq $info) {
        return $record
    }
    $record['ClusterSharedVolumeInfo'] = ConvertTo-PlainRecord -InputObject $info -Property $Select['ClusterSharedVolumeInfo'] -Select $Select
    if ($null -ne $info.Partition) {
        $record['ClusterDiskPartitionInfo'] = ConvertTo-PlainRecord -InputObject $info.Partition -Property $Select['ClusterDiskPartitionInfo'] -Select $Select
    }
    $path = [string]$info.FriendlyVolumeName
    $renames = $Expected.ContainsKey('mountPointName') -and $path.Substring($path.LastIndexOf('\') + 1) -ne $Expected['mountPointName']
    $stops = $Expected['maintenance'] -eq $true -and -not $info.MaintenanceMode
    if (($renames -or $stops) -and [string]$volume.State -eq 'Online' -and -not $info.MaintenanceMode) {
        $record['content'] = Get-VolumeContent -Path $path
    }
    if ($Expected.ContainsKey('sizeBytes')) {
        $storage = Find-ParameterDisk -Parameter $parameter
        if ($null -ne $storage) {
            $record['diskSize'] = [uint64]$storage.Size
        }
    }
    return $record
}
