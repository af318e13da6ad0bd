function Stop-Cluster {
    <#
    .SYNOPSIS
    Stops the Cluster service on all nodes in a failover cluster, which will stop all services and applications configured in the cluster.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Stop-Cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding(DefaultParameterSetName = 'Cluster name', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'Cluster name', Position = 0)]
        [Alias('Name')]
        [string] $Cluster,

        [Parameter()]
        [switch] $Force,

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -ClusterName $Cluster -Simulates Force, Wait
        if (-not $call) { return }
        if ($PSCmdlet.ShouldProcess($call['Cluster']['Name'], 'Stop-Cluster')) {
            $null = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Stop-ClusterService -Cluster $record
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
