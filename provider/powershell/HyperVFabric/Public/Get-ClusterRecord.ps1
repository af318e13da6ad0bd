function Get-ClusterRecord {
    <#
    .SYNOPSIS
    Reads the failover cluster that this host is a node of, or gives nothing when the host is in no cluster.
    .PARAMETER Name
    The cluster's name. A host that is a node of another cluster is an error.
    .PARAMETER Id
    The cluster's id; another one of that name is not the one.
    .PARAMETER Select
    The properties asked for, by type name.
    .EXAMPLE
    Get-ClusterRecord -Name PROD -Select @{ Cluster = @('Id', 'Name') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Name,

        [string]$Id = '',

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    if (-not (Test-ClusterMembership)) {
        return $null
    }
    Import-HostModule -Name FailoverClusters
    $cluster = Get-RunningCluster -Name $Name
    if ([string]$cluster.Name -ne $Name) {
        throw (New-FabricError -Code NodeInOtherCluster -Message "this host is a node of the cluster $($cluster.Name) already" -Category InvalidOperation -TargetObject $Name)
    }
    if ($Id -ne '' -and [string]$cluster.Id -ne $Id) {
        return $null
    }
    return Read-ClusterRecord -Cluster $cluster -Select $Select
}
