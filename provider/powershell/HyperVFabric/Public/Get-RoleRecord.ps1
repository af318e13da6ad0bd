function Get-RoleRecord {
    <#
    .SYNOPSIS
    Reads the role of a virtual machine in the cluster of this host, or gives nothing when the cluster says that it has none.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Select
    The properties asked for, by type name: ClusterGroup, ClusterResource, and ClusterParameter for private properties of the machine's resource.
    .EXAMPLE
    Get-RoleRecord -Cluster PROD -VMId $id -Select @{ ClusterGroup = @('Id', 'Name'); ClusterParameter = @('OfflineAction') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $null = Get-NodeCluster -Name $Cluster
    $group = Find-MachineRole -VMId $VMId
    if ($null -eq $group) {
        return $null
    }
    return Read-RoleRecord -Group $group -Resource (Get-RoleResource -VMId $VMId) -Node @(FailoverClusters\Get-ClusterNode -ErrorAction Stop) -Select $Select
}
