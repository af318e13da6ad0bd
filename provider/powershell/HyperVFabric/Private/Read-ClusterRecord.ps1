function Read-ClusterRecord {
    <#
    .SYNOPSIS
    Reads this host's failover cluster.
    .PARAMETER Cluster
    What Get-RunningCluster gave.
    .PARAMETER Select
    The properties asked for, by type name.
    .EXAMPLE
    Read-ClusterRecord -Cluster (Get-RunningCluster) -Select @{ Cluster = @('Id', 'Name') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Cluster,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    return [ordered]@{
        Cluster        = ConvertTo-PlainRecord -InputObject $Cluster -Property $Select['Cluster'] -Select $Select
        ClusterNode    = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop | ForEach-Object -Process { [ordered]@{ Name = [string]$_.Name; State = [string]$_.State } })
        ClusterWitness = Read-ClusterWitness
        ClusterNetwork = Read-ClusterNetwork
        StaticAddress  = @(Get-ClusterAddressResource | Where-Object -FilterScript { -not $_.EnableDhcp } | ForEach-Object -Process { $_.Address })
    }
}
