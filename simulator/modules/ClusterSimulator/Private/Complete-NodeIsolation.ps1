function Complete-NodeIsolation {
    <#
    .SYNOPSIS
    Ends the isolation of nodes that are back, and gives those whose resiliency period is over or whose host is gone.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER Presence
    What each node's host does.
    .PARAMETER Now
    The time.
    .EXAMPLE
    Complete-NodeIsolation -Cluster $cluster -Presence $presence -Now $now
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
    if ($Cluster['State'] -ne 'Up') { return }
    foreach ($node in $Cluster['Nodes']) {
        if (-not $node['Isolated']) { continue }
        if ($node['State'] -in 'Up', 'Paused') {
            $node['Isolated'] = $false
            continue
        }
        $ends = (ConvertFrom-TimeText -Text $node['IsolatedAt']).AddSeconds($Cluster['Properties']['ResiliencyDefaultPeriod'])
        if ($Presence[$node['Name']] -in 'Here', 'CutOff' -and $Now -lt $ends -and $node['Service'] -eq 'Running' -and -not $node['QuarantinedUntil']) { continue }
        $node['Isolated'] = $false
        $node
    }
}
