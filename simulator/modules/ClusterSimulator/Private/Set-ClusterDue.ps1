function Set-ClusterDue {
    <#
    .SYNOPSIS
    Notes when the cluster must be looked at again although no host has changed.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .EXAMPLE
    Set-ClusterDue -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $period = $Cluster['Properties']['ResiliencyDefaultPeriod']
    $times = @(
        foreach ($node in $Cluster['Nodes']) {
            if ($node['Isolated']) { (ConvertFrom-TimeText -Text $node['IsolatedAt']).AddSeconds($period) }
            if ($node['QuarantinedUntil']) { ConvertFrom-TimeText -Text $node['QuarantinedUntil'] }
        }
        foreach ($text in 'FailbackDue', 'RetryDue', 'MoveDue') { if ($Cluster[$text]) { ConvertFrom-TimeText -Text $Cluster[$text] } }
        if ($Cluster['State'] -ne 'Up' -and $Cluster['QuorumLostAt']) { (ConvertFrom-TimeText -Text $Cluster['QuorumLostAt']).AddSeconds($period) }
    )
    $Cluster['Due'] = if ($times.Count) { ($times | Sort-Object | Select-Object -First 1).ToString('o') }
}
