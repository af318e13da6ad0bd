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
    return Read-SharedVolumeRecord -Volume $volume -Select $Select -Expected $Expected
}
