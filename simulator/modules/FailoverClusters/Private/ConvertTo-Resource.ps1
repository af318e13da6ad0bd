function ConvertTo-Resource {
    <#
    .SYNOPSIS
    Gives the output object of a resource; a cluster shared volume has a class of its own.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of its group.
    .PARAMETER Resource
    Record of the resource.
    .EXAMPLE
    ConvertTo-Resource -Cluster $cluster -Group $group -Resource $resource
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource, Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Resource
    )
    if ($Group['GroupType'] -eq 'ClusterSharedVolume') { return (ConvertTo-SharedVolume -Cluster $Cluster -Group $Group) }
    $values = @{}
    foreach ($key in $Resource.Keys) { if ($key -notin 'Parameters', 'PossibleOwners', 'Dependency', 'ResourceType', 'DiskName', 'Restarts') { $values[$key] = $Resource[$key] } }
    $values['State'] = Get-ResourceState -Cluster $Cluster -Group $Group -Resource $Resource
    $values['IsStorageClassResource'] = $Resource['ResourceType'] -eq 'Physical Disk'
    $values['IsNetworkClassResource'] = $Resource['ResourceType'] -in 'IP Address', 'Network Name'
    $object = New-ClusterObject -Type ClusterResource -Record $values -Link @{
        Cluster = ConvertTo-Cluster -Cluster $Cluster; OwnerGroup = ConvertTo-Group -Cluster $Cluster -Group $Group
        OwnerNode = ConvertTo-Node -Cluster $Cluster -Node (Get-ClusterMember -Cluster $Cluster -Name $Group['OwnerNode'])
        ResourceType = New-ClusterObject -Type ClusterResourceType -Record @{ Name = $Resource['ResourceType']; DisplayName = $Resource['ResourceType'] }
    }
    if ($Group['VMId']) { Add-Member -InputObject $object -MemberType NoteProperty -Name VMId -Value $Group['VMId'] }
    $object
}
