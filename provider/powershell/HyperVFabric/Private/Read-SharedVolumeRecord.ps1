function Read-SharedVolumeRecord {
    <#
    .SYNOPSIS
    Reads one cluster shared volume.
    .PARAMETER Volume
    The volume.
    .PARAMETER Select
    The properties asked for, by type name: ClusterSharedVolume, ClusterSharedVolumeInfo, ClusterDiskPartitionInfo.
    .PARAMETER Expected
    mountPointName, maintenance and sizeBytes as they are to be: where the volume differs, its content and the size of its disk are told.
    .EXAMPLE
    Read-SharedVolumeRecord -Volume $volume -Select @{ ClusterSharedVolume = @('Id', 'Name', 'State') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Volume,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select,

        [hashtable]$Expected = @{}
    )

    $parameter = Get-ResourceParameter -InputObject $Volume
    $record = [ordered]@{
        ClusterSharedVolume          = ConvertTo-PlainRecord -InputObject $Volume -Property $Select['ClusterSharedVolume'] -Select $Select
        ownerNode                    = [string]$Volume.OwnerNode.Name
        blockCache                   = $(if ($parameter.ContainsKey('EnableBlockCache')) { [int]$parameter['EnableBlockCache'] } else { $null })
        ClusterNode                  = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop | ForEach-Object -Process { [ordered]@{ Name = [string]$_.Name; State = [string]$_.State } })
        ClusterSharedVolumeStateInfo = @(
            FailoverClusters\Get-ClusterSharedVolumeState -InputObject $Volume -ErrorAction Stop |
                ForEach-Object -Process { [ordered]@{ Node = [string]$_.Node; StateInfo = [string]$_.StateInfo; FileSystemRedirectedIOReason = [string]$_.FileSystemRedirectedIOReason } }
        )
    }
    # A volume that is not online may have none.
    $info = $Volume.SharedVolumeInfo | Select-Object -First 1
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
    if (($renames -or $stops) -and [string]$Volume.State -eq 'Online' -and -not $info.MaintenanceMode) {
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
