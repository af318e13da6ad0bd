function Remove-ResourceRecord {
    <#
    .SYNOPSIS
    Removes a resource from its group; a disk can be added again afterwards.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER GroupId
    Id of the group.
    .PARAMETER ResourceId
    Id of the resource.
    .EXAMPLE
    Remove-ResourceRecord -Cluster $cluster -GroupId $group -ResourceId $id
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $GroupId,

        [Parameter(Mandatory)]
        [string] $ResourceId
    )
    $group = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $GroupId -Fresh
    $resource = $group['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $ResourceId } | Select-Object -First 1
    if ($group['GroupType'] -eq 'ClusterSharedVolume') { Deny-ClusterRequest -Code 5948 -Target $resource['Name'] }
    if ($resource['IsCoreResource']) { Deny-ClusterRequest -Code 5026 -Target $resource['Name'] }
    if ($ResourceId -eq $Cluster['Quorum']['ResourceId']) { Deny-ClusterRequest -Code 5068 -Target $resource['Name'] }
    $dependents = @($group['Resources'] | Where-Object -FilterScript { $_['Id'] -ne $ResourceId -and ([string] $_['Dependency']).Contains("[$($resource['Name'])]") })
    if ($dependents.Count) { Deny-ClusterRequest -Code 5001 -Target $resource['Name'] }
    $group['Resources'] = @($group['Resources'] | Where-Object -FilterScript { $_['Id'] -ne $ResourceId })
    if ($resource['DiskName']) { $null = Update-SimulatedSharedDisk -Name $resource['DiskName'] -Change { param($record) $record['Cluster'] = '' } }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
}
