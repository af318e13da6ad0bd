function Start-ClusterResource {
    <#
    .SYNOPSIS
    Brings a resource online in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ChooseBestNode
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER IgnoreLocked
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Start-ClusterResource
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
        [switch] $ChooseBestNode,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $IgnoreLocked,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates ChooseBestNode, IgnoreLocked, Wait
        if (-not $call) { return }
        Switch-ClusterResource -Call $call -State Online
        Exit-SimulatedCall -Call $call
    }
}
