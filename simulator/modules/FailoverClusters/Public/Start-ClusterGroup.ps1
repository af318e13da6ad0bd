function Start-ClusterGroup {
    <#
    .SYNOPSIS
    Starts one or more clustered roles, also known as resource groups, on a failover cluster.
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
    Start-ClusterGroup
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
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
        Switch-ClusterGroup -Call $call -State Online
        Exit-SimulatedCall -Call $call
    }
}
