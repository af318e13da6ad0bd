function Get-ClusterQuorum {
    <#
    .SYNOPSIS
    Gets information about the quorum configuration of a failover cluster.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Get-ClusterQuorum
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings')]
    param(
        [Parameter(Position = 0)]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        ConvertTo-Quorum -Cluster $call['Cluster']
        Exit-SimulatedCall -Call $call
    }
}
