function Update-ClusterVote {
    <#
    .SYNOPSIS
    Counts the votes of a cluster anew after its witness, its nodes or their weights were changed.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .EXAMPLE
    Update-ClusterVote -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $Cluster['WitnessAvailable'] = Test-ClusterWitness -Cluster $Cluster
    Set-ClusterVote -Cluster $Cluster
}
