function Add-AvailableDisk {
    <#
    .SYNOPSIS
    Adds every disk that all nodes see, as New-Cluster does.
    .PARAMETER ClusterName
    Name of the cluster.
    .EXAMPLE
    Add-AvailableDisk -ClusterName CL1
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $ClusterName
    )
    Use-SimulatedCluster -Name $ClusterName -Action {
        param($record)
        foreach ($disk in @(Get-FreeDisk -ClusterName $ClusterName)) { $null = Add-DiskResource -Cluster $record -Disk $disk }
    }
}
