function Suspend-ClusterResource {
    <#
    .SYNOPSIS
    Turns on maintenance for a disk resource or CSV so that you can run a disk maintenance tool without triggering failover.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER RedirectedAccess
    As on Windows.
    .PARAMETER VolumeName
    As on Windows.
    .EXAMPLE
    Suspend-ClusterResource
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource, Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $Force,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [Alias('FileSystemRedirectedAccess')]
        [switch] $RedirectedAccess,

        [Parameter()]
        [string] $VolumeName
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Force, RedirectedAccess, VolumeName
        if (-not $call) { return }
        if ($PSCmdlet.ShouldProcess([string] $Name, 'Suspend-ClusterResource')) { Switch-Maintenance -Call $call -On -Redirected:$RedirectedAccess }
        Exit-SimulatedCall -Call $call
    }
}
