function Join-ClusterMember {
    <#
    .SYNOPSIS
    Lets nodes that are back join, or form the cluster anew where it was down and enough votes are there; gives the nodes that joined.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER Presence
    What each node's host does.
    .PARAMETER Now
    The time.
    .EXAMPLE
    Join-ClusterMember -Cluster $cluster -Presence $presence -Now $now
    .OUTPUTS
    System.Collections.IDictionary: the nodes
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
    $properties = $Cluster['Properties']
    foreach ($node in $Cluster['Nodes']) {
        if (-not $node['QuarantinedUntil'] -or $Now -lt (ConvertFrom-TimeText -Text $node['QuarantinedUntil'])) { continue }
        $node['QuarantinedUntil'] = $null
        $node['Departures'] = @()
    }
    $candidates = @($Cluster['Nodes'] | Where-Object -FilterScript {
            $_['State'] -notin 'Up', 'Paused' -and $Presence[$_['Name']] -in 'Here', 'Rebooted' -and $_['Service'] -eq 'Running' -and -not $_['QuarantinedUntil']
        })
    if ($Cluster['State'] -ne 'Up') {
        $founders = @($candidates | Where-Object -FilterScript { -not $_['PreventQuorum'] })
        if (-not (Test-ClusterQuorum -Cluster $Cluster -Node $founders -WithWitness)) { return }
        $Cluster['State'] = 'Up'
        $Cluster['QuorumLostAt'] = $null
        $Cluster['ColdStart'] = $true
    }
    $winners = @($Cluster['Nodes'] | Where-Object -FilterScript { $_['State'] -in 'Up', 'Paused' })
    # The side that holds the cluster can be a host that nobody reaches.
    if ($winners.Count -and @($winners | Where-Object -FilterScript { $Presence[$_['Name']] -eq 'Here' }).Count -eq 0) { return }
    foreach ($node in $candidates) {
        if (@($node['Departures']).Count -ge $properties['QuarantineThreshold'] -and $Presence[$node['Name']] -eq 'Here') {
            $node['QuarantinedUntil'] = $Now.AddSeconds($properties['QuarantineDuration']).ToString('o')
            continue
        }
        $node['State'] = if ($node['State'] -eq 'DownPaused') { 'Paused' } else { 'Up' }
        if ($Presence[$node['Name']] -eq 'Rebooted') { $node['Isolated'] = $false }
        $node
    }
}
