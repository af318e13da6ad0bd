function Get-ClusterGroup {
    <#
    .SYNOPSIS
    Gets information about one or more clustered roles (resource groups) in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER VMId
    As on Windows.
    .EXAMPLE
    Get-ClusterGroup
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
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
        foreach ($record in Find-ClusterGroup -Call $call) { ConvertTo-Group -Cluster $call['Cluster'] -Group $record }
        Exit-SimulatedCall -Call $call
    }
}
