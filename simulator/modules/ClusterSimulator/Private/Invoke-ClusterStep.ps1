function Invoke-ClusterStep {
    <#
    .SYNOPSIS
    Works out everything that has happened to a cluster, in the order in which the cluster service would see it.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .EXAMPLE
    Invoke-ClusterStep -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $now = Get-ClusterClock
    Repair-GroupMove -Cluster $Cluster
    $presence = Get-NodePresence -Cluster $Cluster
    $Cluster['WitnessAvailable'] = Test-ClusterWitness -Cluster $Cluster
    $lost = @(Update-ClusterMembership -Cluster $Cluster -Presence $presence -Now $now)
    $joined = @(Join-ClusterMember -Cluster $Cluster -Presence $presence -Now $now)
    $lost += @(Complete-NodeIsolation -Cluster $Cluster -Presence $presence -Now $now)
    Invoke-GroupMove -Cluster $Cluster -Now $now
    if ($Cluster['State'] -eq 'Up') {
        Set-ClusterVote -Cluster $Cluster
        $changed = $lost.Count + $joined.Count -gt 0
        if ($changed) { Repair-ClusterPlacement -Cluster $Cluster -Lost $lost -Now $now }
        Invoke-ClusterFailback -Cluster $Cluster -Now $now -Changed:$changed
        Start-WaitingGroup -Cluster $Cluster -Now $now -Changed:$changed
        $Cluster['ColdStart'] = $false
    } else {
        Stop-UnmonitoredGroup -Cluster $Cluster -Now $now
    }
    Set-ClusterDue -Cluster $Cluster
}
