function Get-ClusterResource {
    <#
    .SYNOPSIS
    Gets information about one or more resources in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER VMId
    As on Windows.
    .EXAMPLE
    Get-ClusterResource
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter(ValueFromPipelineByPropertyName)]
        [guid] $VMId
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        foreach ($entry in Find-ClusterResource -Call $call) { ConvertTo-Resource -Cluster $call['Cluster'] -Group $entry['Group'] -Resource $entry['Resource'] }
        Exit-SimulatedCall -Call $call
    }
}
