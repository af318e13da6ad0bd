function Get-Cluster {
    <#
    .SYNOPSIS
    Gets information about one or more failover clusters in a given domain.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Domain
    As on Windows.
    .EXAMPLE
    Get-Cluster
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.Cluster
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.Cluster')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter()]
        [string] $Domain
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -ClusterName $Name
        if (-not $call) { return }
        ConvertTo-Cluster -Cluster $call['Cluster'] -Own
        Exit-SimulatedCall -Call $call
    }
}
