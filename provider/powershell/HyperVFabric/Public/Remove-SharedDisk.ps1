function Remove-SharedDisk {
    <#
    .SYNOPSIS
    Takes a disk out of the cluster, unless the cluster uses it. Its data stay.
    .DESCRIPTION
    A disk that is not in the cluster is no error.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER UniqueId
    The disk's unique id.
    .EXAMPLE
    Remove-SharedDisk -Cluster PROD -UniqueId 60003FF1
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$UniqueId
    )

    $null = Get-NodeCluster -Name $Cluster
    $found = Find-ClusterDisk -UniqueId $UniqueId
    if ($null -eq $found.Resource) {
        return
    }
    $use = Get-DiskUse -Resource $found.Resource -IsVolume $found.IsVolume
    if ($use.Use -ne 'AvailableStorage') {
        throw (New-FabricError -Code WrongState -Message "The disk $UniqueId is in use by the cluster ($($use.Use) $($use.Name))." -Category InvalidOperation -TargetObject $UniqueId)
    }
    FailoverClusters\Remove-ClusterResource -InputObject $found.Resource -Force -Confirm:$false -ErrorAction Stop
}
