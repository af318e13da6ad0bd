function Add-SharedDisk {
    <#
    .SYNOPSIS
    Makes exactly one shared disk a disk of the cluster; one that is in it already stays as it is.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER UniqueId
    The disk's unique id.
    .PARAMETER SerialNumber
    The disk's serial number, where no unique id is given.
    .EXAMPLE
    Add-SharedDisk -Cluster PROD -UniqueId 60003FF1
    .OUTPUTS
    PSCustomObject with Id: the disk's unique id
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [string]$UniqueId = '',

        [string]$SerialNumber = ''
    )

    $null = Get-NodeCluster -Name $Cluster
    $disk = Find-VisibleDisk -UniqueId $UniqueId -SerialNumber $SerialNumber -Required
    $id = ([string]$disk.UniqueId).Trim()
    if ($null -eq (Find-ClusterDisk -UniqueId $id).Resource) {
        if ([string]$disk.PartitionStyle -eq 'RAW') {
            throw (New-FabricError -Code WrongState -Message "The disk $id is not initialized; format: { fileSystem: `"NTFS`" } has that done." -Category InvalidOperation -TargetObject $id)
        }
        # Without the disk it would offer all disks, and all of them would be added.
        $available = @(FailoverClusters\Get-ClusterAvailableDisk -Disk $disk -ErrorAction Stop)
        if ($available.Count -ne 1) {
            throw (New-FabricError -Code WrongState -Message "The disk $id cannot go into the cluster: not every node sees it, or it is in use." -Category InvalidOperation -TargetObject $id)
        }
        $null = FailoverClusters\Add-ClusterDisk -InputObject $available[0] -ErrorAction Stop
    }
    return [pscustomobject]@{ Id = $id }
}
