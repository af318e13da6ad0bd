function Get-RunningCluster {
    <#
    .SYNOPSIS
    The failover cluster whose service runs on this host; an error when none does.
    .PARAMETER Name
    What the cluster should be called, for the message; nothing where any will do.
    .EXAMPLE
    $cluster = Get-RunningCluster -Name PROD
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.Cluster
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [string]$Name = ''
    )

    Import-HostModule -Name FailoverClusters
    try {
        return FailoverClusters\Get-Cluster -ErrorAction Stop
    }
    catch {
        # Only this node has nothing to say: the cluster may run on the others.
        $message = "$("the cluster $Name".TrimEnd()) does not run on this host ($($_.Exception.Message.Trim()))"
        throw (New-FabricError -Code ClusterUnavailable -Message $message -Category ConnectionError -TargetObject $Name)
    }
}
