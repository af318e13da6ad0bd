function Start-ClusterNode {
    <#
    .SYNOPSIS
    Starts the Cluster service on a node in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ClearQuarantine
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER ForceQuorum
    As on Windows.
    .PARAMETER IgnorePersistentState
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER PreventQuorum
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Start-ClusterNode
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNode
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNode')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [Alias('cq')]
        [switch] $ClearQuarantine,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [Alias('fq', 'FixQuorum')]
        [switch] $ForceQuorum,

        [Parameter()]
        [Alias('ips')]
        [switch] $IgnorePersistentState,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [Alias('pq')]
        [switch] $PreventQuorum,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates ClearQuarantine, Cluster, ForceQuorum, InputObject, Wait
        if (-not $call) { return }
        $known = if ($Cluster) { Find-SimulatedCluster -Name $Cluster | Select-Object -First 1 } elseif ($InputObject -is [Microsoft.FailoverClusters.PowerShell.Cluster]) { $InputObject.Name } else { Find-SimulatedCluster -HostName $call['HostName'] }
        if (-not $known) {
            return (Write-SimulatedError -Call $call -Word ClusterEndpointNotRegistered -InnerCode 1753 -Target $call['HostName'] -Message 'The cluster service is not running. There are no more endpoints available from the endpoint mapper')
        }
        $call['Cluster'] = Update-ClusterState -Name $known
        foreach ($member in @(Find-ClusterNode -Call $call -Default $call['HostName'])) {
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Start-MemberService -Cluster $record -NodeName $member['Name'] -ForceQuorum:$ForceQuorum -ClearQuarantine:$ClearQuarantine
            }
            $after = Update-ClusterState -Name $known
            ConvertTo-Node -Cluster $after -Node (Get-ClusterMember -Cluster $after -Name $member['Name']) -Own
        }
        Exit-SimulatedCall -Call $call
    }
}
