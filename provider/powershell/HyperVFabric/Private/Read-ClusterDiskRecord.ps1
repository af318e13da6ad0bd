function Read-ClusterDiskRecord {
    <#
    .SYNOPSIS
    Reads one disk of this host's cluster.
    .PARAMETER Found
    What Find-ClusterDisk gave for a disk of the cluster.
    .PARAMETER Select
    The properties asked for, by type name: ClusterResource, MSFT_Disk.
    .EXAMPLE
    Read-ClusterDiskRecord -Found (Find-ClusterDisk -UniqueId 60003FF1) -Select @{ ClusterResource = @('Id', 'Name', 'State') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject]$Found,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $use = Get-DiskUse -Resource $Found.Resource -IsVolume $Found.IsVolume
    $record = [ordered]@{
        diskId          = $Found.UniqueId
        usedAs          = $use.Use
        usedBy          = $use.Name
        ownerNode       = [string]$Found.Resource.OwnerNode.Name
        # A shared volume shows only some of the properties.
        ClusterResource = ConvertTo-PlainRecord -InputObject $Found.Resource -Property $Select['ClusterResource'] -Select $Select
    }
    if ($null -ne $Found.Disk) {
        $record['MSFT_Disk'] = ConvertTo-PlainRecord -InputObject $Found.Disk -Property $Select['MSFT_Disk'] -Select $Select
    }
    if (-not $Found.IsVolume) {
        $owners = FailoverClusters\Get-ClusterOwnerNode -InputObject $Found.Resource -ErrorAction Stop
        $record['ClusterOwnerNodeList'] = [ordered]@{ OwnerNodes = @($owners.OwnerNodes | ForEach-Object -Process { [string]$_.Name }) }
    }
    return $record
}
