function Resume-ClusterResource {
    <#
    .SYNOPSIS
    Turns off maintenance for a disk resource or Cluster Shared Volume within a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER VolumeName
    As on Windows.
    .EXAMPLE
    Resume-ClusterResource
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource, Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [string] $VolumeName
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates VolumeName
        if (-not $call) { return }
        Switch-Maintenance -Call $call
        Exit-SimulatedCall -Call $call
    }
}
