function Set-AssignedProperty {
    <#
    .SYNOPSIS
    Stores a property that was assigned on an output object, as the cluster objects do on Windows.
    .PARAMETER InputObject
    The object.
    .PARAMETER Name
    Name of the property.
    .EXAMPLE
    Set-AssignedProperty -InputObject $group -Name Priority
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [object] $InputObject,

        [Parameter(Mandatory)]
        [string] $Name
    )
    $object = if ($InputObject -is [psobject]) { $InputObject.PSObject.BaseObject } else { $InputObject }
    $value = $object.$Name
    $kind = $object.GetType().Name
    if ($value -is [enum]) { $value = if ($kind -eq 'Cluster') { [int] $value } else { $value.ToString() } }
    if ($Name -eq 'AntiAffinityClassNames') { $value = @(foreach ($item in $value) { if ($item) { [string] $item } }) }
    $clusterName = switch ($kind) {
        'Cluster' { Find-SimulatedCluster | Where-Object -FilterScript { (Read-SimulatedDocument -Path "clusters/$_/cluster.json")['Id'] -eq $object.Id } }
        'ClusterSharedVolume' { $object.OwnerNode.Cluster.Name }
        default { $object.Cluster.Name }
    }
    Use-SimulatedCluster -Name $clusterName -Action {
        param($cluster)
        switch ($kind) {
            'Cluster' {
                if ($Name -eq 'Name') { throw [System.NotImplementedException]::new('The simulator does not rename clusters.') }
                $cluster['Properties'][$Name] = $value
            }
            'ClusterNode' {
                (Get-ClusterMember -Cluster $cluster -Name $object.Name)[$Name] = $value
                if ($Name -eq 'NodeWeight') { Update-ClusterVote -Cluster $cluster }
            }
            'ClusterNetwork' { foreach ($network in $cluster['Networks']) { if ($network['Id'] -eq $object.Id) { $network[$Name] = $value; if ($Name -eq 'Metric') { $network['AutoMetric'] = $false } } } }
            'ClusterGroup' {
                $group = Get-SimulatedGroup -ClusterName $clusterName -Id $object.Id -Fresh
                if ($Name -eq 'Name' -and @(Get-SimulatedGroup -ClusterName $clusterName | Where-Object -FilterScript { $_['Name'] -eq $value -and $_['Id'] -ne $object.Id }).Count) { Deny-ClusterRequest -Code 5010 -Target $value }
                $group[$Name] = $value
                Set-SimulatedGroup -ClusterName $clusterName -Group $group
            }
            default {
                foreach ($group in Get-SimulatedGroup -ClusterName $clusterName -Fresh) {
                    foreach ($resource in $group['Resources']) {
                        if ($resource['Id'] -ne $object.Id) { continue }
                        $resource[$Name] = $value
                        Set-SimulatedGroup -ClusterName $clusterName -Group $group
                    }
                }
            }
        }
        if ($kind -eq 'Cluster' -and $Name -in 'DynamicQuorum', 'LowerQuorumPriorityNodeId') { Update-ClusterVote -Cluster $cluster }
    }
}
