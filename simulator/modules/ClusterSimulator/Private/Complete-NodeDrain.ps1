function Complete-NodeDrain {
    <#
    .SYNOPSIS
    Ends the drain of nodes whose last move is over.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    Complete-NodeDrain -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    foreach ($node in $Cluster['Nodes']) {
        if ($node['DrainStatus'] -ne 'InProgress') { continue }
        $groups = @(Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh | Where-Object -FilterScript { $_['OwnerNode'] -eq $node['Name'] })
        if (@($groups | Where-Object -FilterScript { $_['Move'] }).Count) { continue }
        $broken = @($groups | Where-Object -FilterScript { $_['DrainedFrom'] -eq $node['Name'] -and $_['MoveFailure'] })
        $node['DrainStatus'] = if ($node['DrainFails'] -or $broken.Count) { 'Failed' } else { 'Completed' }
    }
}
