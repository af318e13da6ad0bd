function Get-NodeCluster {
    <#
    .SYNOPSIS
    The running failover cluster that this host is a node of; an error when it is in none, or in another one.
    .PARAMETER Name
    The cluster's name.
    .EXAMPLE
    $cluster = Get-NodeCluster -Name PROD
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.Cluster
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    $cluster = Get-RunningCluster -Name $Name
    if ([string]$cluster.Name -ne $Name) {
        $message = "this host is a node of the cluster $($cluster.Name), and not of $Name"
        throw (New-FabricError -Code ClusterUnavailable -Message $message -Category ConnectionError -TargetObject $Name)
    }
    return $cluster
}
