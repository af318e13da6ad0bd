function Get-ClusterDiskRecord {
    <#
    .SYNOPSIS
    Reads one disk of a failover cluster, or gives nothing when the cluster does not have it.
    .PARAMETER Cluster
    The cluster's name. This host must be a running node of it.
    .PARAMETER UniqueId
    The disk's unique id.
    .PARAMETER SerialNumber
    The disk's serial number, where no unique id is given.
    .PARAMETER Select
    The properties asked for, by type name: ClusterResource, MSFT_Disk.
    .EXAMPLE
    Get-ClusterDiskRecord -Cluster PROD -UniqueId 60003FF1 -Select @{ ClusterResource = @('Id', 'Name', 'State') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [string]$UniqueId = '',

        [string]$SerialNumber = '',

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $null = Get-NodeCluster -Name $Cluster
    $found = Find-ClusterDisk -UniqueId $UniqueId -SerialNumber $SerialNumber
    if ($null -eq $found.Resource) {
        return $null
    }
    return Read-ClusterDiskRecord -Found $found -Select $Select
}
