function Remove-VolumeRecord {
    <#
    .SYNOPSIS
    Turns a cluster shared volume back into a disk of Available Storage.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER GroupId
    Id of the volume's group.
    .EXAMPLE
    Remove-VolumeRecord -Cluster $cluster -GroupId $id
    .OUTPUTS
    System.Collections.Hashtable with Group and Resource
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $GroupId
    )
    $name = $Cluster['Name']
    $volume = Get-SimulatedGroup -ClusterName $name -Id $GroupId -Fresh
    $users = @(Get-VolumeMachine -Cluster $Cluster -VolumePath $volume['VolumePath'])
    if ($users.Count) { Deny-ClusterRequest -Code 170 -Target $volume['Resources'][0]['Name'] -Message "The cluster shared volume '$($volume['VolumePath'])' is used by $($users -join ', ')." }
    $storage = Get-SimulatedGroup -ClusterName $name -Fresh | Where-Object -FilterScript { $_['GroupType'] -eq 'AvailableStorage' } | Select-Object -First 1
    $resource = $volume['Resources'][0]
    $storage['Resources'] = @($storage['Resources']) + @($resource)
    Set-SimulatedGroup -ClusterName $name -Group $storage
    Set-SimulatedGroup -ClusterName $name -Group $volume -Remove
    foreach ($member in $Cluster['Nodes']) { Set-SimulatedMount -HostName $member['Name'] -Path $volume['VolumePath'] -Target '' }
    @{ Group = $storage; Resource = $resource }
}
