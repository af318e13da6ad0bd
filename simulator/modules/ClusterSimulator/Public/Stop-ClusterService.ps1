function Stop-ClusterService {
    <#
    .SYNOPSIS
    Stops the cluster service on all nodes: every role goes offline in the way that its resource says, and comes back with the cluster.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .EXAMPLE
    Stop-ClusterService -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) {
        if (-not $group['VMId']) { continue }
        if ($group['Move']) { Stop-GroupMove -Cluster $Cluster -Group $group -Code 1223 -Message 'The cluster stops.' }
        $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $group['OwnerNode']
        if ($null -eq $machine -or $machine['State'] -notin 'Running', 'Paused') { continue }
        # A guest that does not shut down is turned off when the time for it is over.
        if (-not (Stop-GroupMachine -Group $group)) { $null = Stop-GroupMachine -Group $group -OfflineAction 3 }
        $group['StartWaits'] = $group['Priority'] -gt 0
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    }
    foreach ($node in $Cluster['Nodes']) {
        if ($node['State'] -in 'Up', 'Paused') { $node['State'] = if ($node['State'] -eq 'Paused') { 'DownPaused' } else { 'Down' } }
        $node['Service'] = 'Stopped'
    }
    $Cluster['State'] = 'Down'
    $Cluster['QuorumLostAt'] = $null
}
