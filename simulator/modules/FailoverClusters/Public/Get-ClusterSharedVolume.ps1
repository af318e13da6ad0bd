function Get-ClusterSharedVolume {
    <#
    .SYNOPSIS
    Gets information about Cluster Shared Volumes in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Get-ClusterSharedVolume
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        foreach ($entry in Find-ClusterResource -Call $call -Kind Volume) { ConvertTo-SharedVolume -Cluster $call['Cluster'] -Group $entry['Group'] }
        Exit-SimulatedCall -Call $call
    }
}
