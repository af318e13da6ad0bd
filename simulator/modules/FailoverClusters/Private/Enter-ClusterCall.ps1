function Enter-ClusterCall {
    <#
    .SYNOPSIS
    Begins a call of a cluster cmdlet and finds its cluster: -Cluster, the object from the pipeline, or the one of this host.
    .PARAMETER Cmdlet
    $PSCmdlet of the cmdlet.
    .PARAMETER Simulates
    Parameters that are simulated besides Cluster, InputObject and VMId.
    .PARAMETER ClusterName
    The cluster, where another parameter names it.
    .EXAMPLE
    Enter-ClusterCall -Cmdlet $PSCmdlet
    .OUTPUTS
    System.Collections.Hashtable: the call with Cluster, the record; nothing when the cmdlet must return
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Management.Automation.PSCmdlet] $Cmdlet,

        [Parameter()]
        [string[]] $Simulates = @(),

        [Parameter()]
        [string] $ClusterName
    )
    $call = Enter-SimulatedCall -Cmdlet $Cmdlet -WithoutRole -Simulates (@($Simulates) + @('Cluster', 'InputObject', 'VMId'))
    if (-not $call) { return }
    $bound = $call['Bound']
    $name = $ClusterName
    if (-not $name -and $bound.ContainsKey('Cluster')) { $name = $bound['Cluster'] }
    if (-not $name -and $bound.ContainsKey('InputObject')) {
        $item = $bound['InputObject'] | Select-Object -First 1
        $base = if ($item -is [psobject]) { $item.PSObject.BaseObject } else { $item }
        if ($base -is [Microsoft.FailoverClusters.PowerShell.Cluster]) { $name = $base.Name }
        elseif ($base -isnot [string] -and $null -ne $item.PSObject.Properties['Cluster'] -and $null -ne $item.Cluster) { $name = $item.Cluster.Name }
    }
    $known = if ($name) { Find-SimulatedCluster -Name $name | Select-Object -First 1 } else { Find-SimulatedCluster -HostName $call['HostName'] }
    $record = if ($known) { Update-ClusterState -Name $known }
    $reachable = $null -ne $record -and $record['State'] -eq 'Up'
    if ($reachable -and -not $name) {
        $node = Get-ClusterMember -Cluster $record -Name $call['HostName']
        $reachable = $null -ne $node -and $node['State'] -in 'Up', 'Paused'
    }
    if ($reachable) {
        $call['Cluster'] = $record
        return $call
    }
    if ($name) {
        Write-SimulatedError -Call $call -Word ClusterRpcConnection -InnerCode 1722 -Target $name -Message "Check the spelling of the cluster name. Otherwise, there might be a problem with your network. Make sure the cluster nodes are turned on and connected to the network or contact your network administrator. The RPC server is unavailable."
    } else {
        Write-SimulatedError -Call $call -Word ClusterEndpointNotRegistered -InnerCode 1753 -Target $call['HostName'] -Message "The cluster service is not running.  Make sure that the service is running on all nodes in the cluster. There are no more endpoints available from the endpoint mapper"
    }
}
