function Add-WitnessDisk {
    <#
    .SYNOPSIS
    Makes sure that a shared disk is a resource of the cluster, and gives that resource.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER DiskId
    The unique id or the serial number of the disk.
    .EXAMPLE
    Add-WitnessDisk -Cluster PROD -DiskId 60003FF1
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$DiskId
    )

    $disk = Find-VisibleDisk -UniqueId $DiskId
    if ($null -eq $disk) {
        $disk = Find-VisibleDisk -SerialNumber $DiskId -Required
    }
    $added = Add-SharedDisk -Cluster $Cluster -UniqueId ([string]$disk.UniqueId).Trim()
    return (Find-ClusterDisk -UniqueId $added.Id).Resource
}
