function Update-ClusterMembership {
    <#
    .SYNOPSIS
    Finds the members that left, lets the side with quorum go on, and gives the nodes whose roles must go elsewhere now.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER Presence
    What each node's host does.
    .PARAMETER Now
    The time.
    .EXAMPLE
    Update-ClusterMembership -Cluster $cluster -Presence $presence -Now $now
    .OUTPUTS
    System.Collections.IDictionary: the nodes that are lost
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [hashtable] $Presence,

        [Parameter(Mandatory)]
        [datetime] $Now
    )
    if ($Cluster['State'] -ne 'Up') {
        return
    }
    $members = @($Cluster['Nodes'] | Where-Object -FilterScript { $_['State'] -in 'Up', 'Paused' })
    $connected = @($members | Where-Object -FilterScript { $Presence[$_['Name']] -eq 'Here' -and $_['Service'] -eq 'Running' })
    $alone = @($members | Where-Object -FilterScript { $Presence[$_['Name']] -eq 'CutOff' -and $_['Service'] -eq 'Running' })
    $winner = $null
    if (Test-ClusterQuorum -Cluster $Cluster -Node $connected -WithWitness) {
        $winner = $connected
    } else {
        foreach ($node in $alone) { if (Test-ClusterQuorum -Cluster $Cluster -Node @($node) -WithWitness:($connected.Count -eq 0)) { $winner = @($node) } }
    }
    if ($null -eq $winner) {
        $Cluster['State'] = 'Down'
        $Cluster['QuorumLostAt'] = $Now.ToString('o')
    }
    $period = $Cluster['Properties']['ResiliencyDefaultPeriod']
    foreach ($node in $members) {
        if ($null -ne $winner -and $winner -contains $node) { continue }
        $isHere = $Presence[$node['Name']] -in 'Here', 'CutOff' -and $node['Service'] -eq 'Running'
        $node['State'] = if ($node['State'] -eq 'Paused') { 'DownPaused' } else { 'Down' }
        if ($null -eq $winner) { continue }
        $node['Departures'] = @(@($node['Departures']) + $Now.ToString('o') | Where-Object -FilterScript { $_ -and (ConvertFrom-TimeText -Text $_) -gt $Now.AddHours(-1) })
        if ($isHere -and $Cluster['Properties']['ResiliencyLevel'] -ne 1 -and $period -gt 0) {
            $node['Isolated'] = $true
            $node['IsolatedAt'] = $Now.ToString('o')
        } else {
            $node
        }
    }
}
