function New-Cluster {
    <#
    .SYNOPSIS
    Creates a new failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER AdministrativeAccessPoint
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER IgnoreNetwork
    As on Windows.
    .PARAMETER ManagementPointNetworkType
    As on Windows.
    .PARAMETER Node
    As on Windows.
    .PARAMETER NoStorage
    As on Windows.
    .PARAMETER S2D
    As on Windows.
    .PARAMETER StaticAddress
    As on Windows.
    .EXAMPLE
    New-Cluster
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.Cluster
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.Cluster')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Name,

        [Parameter()]
        [Alias('aap')]
        [Microsoft.FailoverClusters.PowerShell.AdminAccessPoint] $AdministrativeAccessPoint,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [System.Collections.Specialized.StringCollection] $IgnoreNetwork,

        [Parameter()]
        [Microsoft.FailoverClusters.PowerShell.AdminAccessPointResType] $ManagementPointNetworkType,

        [Parameter()]
        [System.Collections.Specialized.StringCollection] $Node,

        [Parameter()]
        [switch] $NoStorage,

        [Parameter()]
        [switch] $S2D,

        [Parameter()]
        [System.Collections.Specialized.StringCollection] $StaticAddress
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -WithoutRole -Simulates AdministrativeAccessPoint, Force, IgnoreNetwork, ManagementPointNetworkType, Node, NoStorage, StaticAddress
        if (-not $call) { return }
        $hosts = @(if ($Node) { foreach ($text in $Node) { $text.Split('.')[0] } } else { $call['HostName'] })
        $point = if ($call['Bound'].ContainsKey('AdministrativeAccessPoint')) { $AdministrativeAccessPoint.ToString() } else { 'ActiveDirectoryAndDns' }
        $addresses = @($StaticAddress | Where-Object -FilterScript { $_ })
        $ignored = @($IgnoreNetwork | Where-Object -FilterScript { $_ })
        $outcome = @{ Refusal = $null; Made = $null }
        # Of two that form a cluster at the same time, the second finds the name or the node taken.
        Lock-ClusterMembership -Action {
            $outcome['Refusal'] = Get-JoinRefusal -Name $Name -HostName $hosts
            if ($outcome['Refusal']) { return }
            $plan = Get-AddressPlan -HostName $hosts -AccessPoint $point -StaticAddress $addresses -IgnoreNetwork $ignored
            $outcome['Refusal'] = $plan['Refusal']
            if (-not $outcome['Refusal']) { $outcome['Made'] = Add-ClusterDatabase -Name $Name -HostName $hosts -AccessPoint $point -Address $plan['Address'] }
        }
        if ($outcome['Refusal']) { return (Write-ClusterError -Call $call -Refusal $outcome['Refusal']) }
        if (-not $NoStorage) { Add-AvailableDisk -ClusterName $Name }
        ConvertTo-Cluster -Cluster $outcome['Made'] -Own
        Exit-SimulatedCall -Call $call
    }
}
