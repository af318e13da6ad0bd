function Enter-StoppedClusterCall {
    <#
    .SYNOPSIS
    Begins the work of a cmdlet that also works on a cluster that does not run: it finds the cluster that the host belongs to or that is named.
    .PARAMETER Cmdlet
    The cmdlet's $PSCmdlet.
    .PARAMETER Simulates
    Parameters that the cmdlet simulates.
    .PARAMETER ClusterName
    Name of the cluster; the host's own when empty.
    .EXAMPLE
    $call = Enter-StoppedClusterCall -Cmdlet $PSCmdlet -ClusterName $Cluster
    .OUTPUTS
    System.Collections.Hashtable: the call, with the record in Cluster
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Management.Automation.PSCmdlet] $Cmdlet,

        [Parameter()]
        [string[]] $Simulates = @(),

        [Parameter()]
        [AllowEmptyString()]
        [string] $ClusterName
    )
    $call = Enter-SimulatedCall -Cmdlet $Cmdlet -WithoutRole -Simulates (@($Simulates) + @('Cluster', 'InputObject'))
    if (-not $call) { return }
    $item = $call['Bound']['InputObject'] | Select-Object -First 1
    if (-not $ClusterName -and $item -is [Microsoft.FailoverClusters.PowerShell.Cluster]) { $ClusterName = $item.Name }
    $known = if ($ClusterName) { Find-SimulatedCluster -Name $ClusterName | Select-Object -First 1 } else { Find-SimulatedCluster -HostName $call['HostName'] }
    if ($known) {
        $call['Cluster'] = Update-ClusterState -Name $known
        return $call
    }
    Write-SimulatedError -Call $call -Word ClusterEndpointNotRegistered -InnerCode 1753 -Target $call['HostName'] -Message 'The cluster service is not running.  Make sure that the service is running on all nodes in the cluster. There are no more endpoints available from the endpoint mapper'
}
