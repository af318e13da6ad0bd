function Set-ClusterVote {
    <#
    .SYNOPSIS
    Counts the votes anew, as dynamic quorum does after each change of membership that the cluster survived.
    .DESCRIPTION
    A node that left has no vote. The witness votes when the nodes' votes are even; without one, an even number of nodes lets one node's vote go.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    Set-ClusterVote -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $witness = $Cluster['WitnessAvailable']
    if ($Cluster['Properties']['DynamicQuorum'] -eq 0) {
        foreach ($node in $Cluster['Nodes']) { $node['DynamicWeight'] = $node['NodeWeight'] }
        $Cluster['Properties']['WitnessDynamicWeight'] = [int] ($Cluster['Quorum']['Witness'] -ne 'None')
        return
    }
    $voters = @(foreach ($node in $Cluster['Nodes']) {
            $node['DynamicWeight'] = 0
            if ($node['State'] -in 'Up', 'Paused' -and $node['NodeWeight'] -eq 1) {
                $node['DynamicWeight'] = 1
                $node
            }
        })
    $isEven = $voters.Count % 2 -eq 0
    $Cluster['Properties']['WitnessDynamicWeight'] = [int] ($witness -and $isEven)
    if ($witness -or -not $isEven -or $voters.Count -eq 0) { return }
    $lowest = @($voters | Where-Object -FilterScript { $_['Id'] -eq [string] $Cluster['Properties']['LowerQuorumPriorityNodeId'] })
    $loser = if ($lowest.Count) { $lowest[0] } else { $voters[-1] }
    $loser['DynamicWeight'] = 0
}
