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

    $null = Get-NodeCluster -Name $Cluster
    Import-HostModule -Name Storage
    $disks = @(Storage\Get-Disk -ErrorAction Stop | Where-Object -FilterScript { [string]$_.UniqueId -eq $DiskId -or ([string]$_.SerialNumber).Trim() -eq $DiskId })
    if ($disks.Count -ne 1) {
        $message = if ($disks.Count -eq 0) { "The host sees no disk with the unique id or serial number '$DiskId'." } else { "Several disks have the serial number '$DiskId'; use the unique id." }
        throw (New-FabricError -Code NotFound -Message $message -Category ObjectNotFound -TargetObject $DiskId)
    }
    foreach ($resource in @(FailoverClusters\Get-ClusterResource -ErrorAction Stop)) {
        if ([string]$resource.ResourceType.Name -ne 'Physical Disk') { continue }
        $known = @($resource | FailoverClusters\Get-ClusterParameter -Name DiskUniqueIds -ErrorAction Stop)
        if ($known.Count -gt 0 -and @($known[0].Value) -contains [string]$disks[0].UniqueId) { return $resource }
    }
    $available = @(FailoverClusters\Get-ClusterAvailableDisk -ErrorAction Stop | Where-Object -FilterScript { [int]$_.Number -eq [int]$disks[0].Number })
    if ($available.Count -ne 1) {
        throw (New-FabricError -Code WrongState -Message "The disk '$DiskId' cannot become a disk of the cluster: not every node sees it, or it is in use." -Category InvalidOperation -TargetObject $DiskId)
    }
    return FailoverClusters\Add-ClusterDisk -InputObject $available[0] -ErrorAction Stop
}
