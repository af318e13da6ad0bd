function Get-ClusterNetworkInterface {
    <#
    .SYNOPSIS
    Gets information about one or more network adapters in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Network
    As on Windows.
    .PARAMETER Node
    As on Windows.
    .EXAMPLE
    Get-ClusterNetworkInterface
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNetworkInterface
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNetworkInterface')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [System.Collections.Specialized.StringCollection] $Network,

        [Parameter()]
        [System.Collections.Specialized.StringCollection] $Node
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Network, Node
        if (-not $call) { return }
        foreach ($item in $call['Cluster']['Networks']) {
            if ($Network -and $Network -notcontains $item['Name']) { continue }
            foreach ($face in $item['Interfaces']) {
                if (($Node -and $Node -notcontains $face['Node']) -or ($Name -and $Name -notcontains $face['Name'])) { continue }
                $member = Get-ClusterMember -Cluster $call['Cluster'] -Name $face['Node']
                New-ClusterObject -Type ClusterNetworkInterface -Record @{
                    Id = $face['Id']; Name = $face['Name']; Node = $face['Node']; Adapter = $face['Adapter']; AdapterId = $face['AdapterId']; Address = $face['Address']; DhcpEnabled = $face['DhcpEnabled']
                    Description = ''; Ipv4Addresses = @($face['Address']); Ipv6Addresses = @(); State = if ($member['State'] -in 'Up', 'Paused') { 'Up' } else { 'Unreachable' }
                } -Link @{ Cluster = ConvertTo-Cluster -Cluster $call['Cluster']; Network = ConvertTo-Network -Cluster $call['Cluster'] -Network $item }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
