function Stop-ClusterGroup {
    <#
    .SYNOPSIS
    Stops one or more clustered roles on a failover cluster.
    .PARAMETER Name
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
    Stop-ClusterGroup
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

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
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates IgnoreLocked, Wait
        if (-not $call) { return }
        Switch-ClusterGroup -Call $call -State Offline
        Exit-SimulatedCall -Call $call
    }
}
