function Get-ClusterAvailableDisk {
    <#
    .SYNOPSIS
    Gets information about the disks that can support Failover Clustering and are visible to all nodes, but aren't yet part of the set of clustered disks.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER All
    As on Windows.
    .PARAMETER Disk
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Get-ClusterAvailableDisk
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterDiskInfo
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterDiskInfo')]
    param(
        [Parameter(Position = 0)]
        [string] $Cluster,

        [Parameter()]
        [switch] $All,

        [Parameter(ValueFromPipeline)]
        [psobject] $Disk,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates All, Disk
        if (-not $call) { return }
        foreach ($candidate in Get-FreeDisk -ClusterName $call['Cluster']['Name'] -All:$All) {
            if ($call['Bound'].ContainsKey('Disk') -and $Disk.UniqueId -ne $candidate['UniqueId']) { continue }
            ConvertTo-DiskInfo -Cluster $call['Cluster'] -Disk $candidate
        }
        Exit-SimulatedCall -Call $call
    }
}
