function ConvertTo-SharedVolume {
    <#
    .SYNOPSIS
    Gives the output object of a cluster shared volume.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the volume's group.
    .EXAMPLE
    ConvertTo-SharedVolume -Cluster $cluster -Group $group
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group
    )
    $resource = $Group['Resources'][0]
    $disk = Get-SimulatedSharedDisk -Name $resource['DiskName']
    $info = @{
        FriendlyVolumeName = $Group['VolumePath']; MaintenanceMode = [bool] $resource['MaintenanceMode']; RedirectedAccess = [bool] $Group['RedirectedAccess']
        FaultState = if ($resource['MaintenanceMode']) { 'InMaintenance' } elseif ($Group['RedirectedAccess']) { 'RedirectedAccess' } else { 'NoFaults' }
        PartitionNumber = 2; VolumeOffset = 135266304; Partition = Get-PartitionInfo -Disk $disk -Clustered
    }
    New-ClusterObject -Type ClusterSharedVolume -Record @{ Id = $resource['Id']; Name = $resource['Name']; State = Get-ResourceState -Cluster $Cluster -Group $Group -Resource $resource; SharedVolumeInfo = @($info) } -Link @{
        OwnerNode = ConvertTo-Node -Cluster $Cluster -Node (Get-ClusterMember -Cluster $Cluster -Name $Group['OwnerNode'])
    }
}
