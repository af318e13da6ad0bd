function ConvertTo-DiskInfo {
    <#
    .SYNOPSIS
    Gives the output object of a disk that a cluster could take.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Disk
    Record of the disk, from Get-FreeDisk.
    .EXAMPLE
    ConvertTo-DiskInfo -Cluster $cluster -Disk $disk
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterDiskInfo
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterDiskInfo')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Disk
    )
    $values = @{ Id = $Disk['Guid']; Name = $Disk['CandidateName']; Number = $Disk['Number']; Size = $Disk['Size']; Partitions = @(Get-PartitionInfo -Disk $Disk) }
    New-ClusterObject -Type ClusterDiskInfo -Record $values -Link @{ Cluster = ConvertTo-Cluster -Cluster $Cluster }
}
