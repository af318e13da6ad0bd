function ConvertTo-Network {
    <#
    .SYNOPSIS
    Gives the output object of a cluster network.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Network
    Record of the network.
    .EXAMPLE
    ConvertTo-Network -Cluster $cluster -Network $network
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNetwork
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNetwork')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Network
    )
    New-ClusterObject -Type ClusterNetwork -Record @{
        Id = $Network['Id']; Name = $Network['Name']; Address = $Network['Address']; AddressMask = $Network['AddressMask']; Role = $Network['Role']; Metric = $Network['Metric']
        AutoMetric = $Network['AutoMetric']; Description = $Network['Description']; State = 'Up'; Ipv4Addresses = @($Network['Address']); Ipv4PrefixLengths = @([string] $Network['PrefixLength'])
        Ipv6Addresses = @(); Ipv6PrefixLengths = @()
    } -Link @{ Cluster = ConvertTo-Cluster -Cluster $Cluster }
}
