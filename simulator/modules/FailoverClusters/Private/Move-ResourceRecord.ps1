function Move-ResourceRecord {
    <#
    .SYNOPSIS
    Moves a resource to another group, with the resources that depend on it.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER From
    Id of the group that has it.
    .PARAMETER To
    Id of the group that gets it.
    .PARAMETER ResourceId
    Id of the resource.
    .EXAMPLE
    Move-ResourceRecord -Cluster $cluster -From $group['Id'] -To $other['Id'] -ResourceId $resource['Id']
    .OUTPUTS
    System.Collections.Hashtable: Group, Resource
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $From,

        [Parameter(Mandatory)]
        [string] $To,

        [Parameter(Mandatory)]
        [string] $ResourceId
    )
    $source = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $From -Fresh
    $resource = $source['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $ResourceId } | Select-Object -First 1
    if ($source['GroupType'] -eq 'ClusterSharedVolume') { Deny-ClusterRequest -Code 5948 -Target $resource['Name'] }
    if ($resource['IsCoreResource']) { Deny-ClusterRequest -Code 5026 -Target $resource['Name'] }
    if ($ResourceId -eq $Cluster['Quorum']['ResourceId']) { Deny-ClusterRequest -Code 5068 -Target $resource['Name'] }
    if ($From -eq $To) { return @{ Group = $source; Resource = $resource } }
    $target = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $To -Fresh
    $moving = @($source['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $ResourceId -or ([string] $_['Dependency']).Contains("[$($resource['Name'])]") })
    $source['Resources'] = @($source['Resources'] | Where-Object -FilterScript { $moving -notcontains $_ })
    $target['Resources'] = @($target['Resources']) + $moving
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $source
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $target
    @{ Group = $target; Resource = $resource }
}
