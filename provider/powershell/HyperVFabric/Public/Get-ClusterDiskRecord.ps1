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
    $use = Get-DiskUse -Resource $found.Resource -IsVolume $found.IsVolume
    $record = [ordered]@{
        diskId          = $found.UniqueId
        usedAs          = $use.Use
        usedBy          = $use.Name
        ownerNode       = [string]$found.Resource.OwnerNode.Name
        # A shared volume shows only some of the properties.
        ClusterResource = ConvertTo-PlainRecord -InputObject $found.Resource -Property $Select['ClusterResource'] -Select $Select
    }
    if ($null -ne $found.Disk) {
        $record['MSFT_Disk'] = ConvertTo-PlainRecord -InputObject $found.Disk -Property $Select['MSFT_Disk'] -Select $Select
    }
    if (-not $found.IsVolume) {
        $owners = FailoverClusters\Get-ClusterOwnerNode -InputObject $found.Resource -ErrorAction Stop
        $record['ClusterOwnerNodeList'] = [ordered]@{ OwnerNodes = @($owners.OwnerNodes | ForEach-Object -Process { [string]$_.Name }) }
    }
    return $record
}
