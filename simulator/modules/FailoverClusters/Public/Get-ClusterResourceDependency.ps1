function Get-ClusterResourceDependency {
    <#
    .SYNOPSIS
    Gets information about the dependencies that have been configured between clustered resources in a failover cluster.
    .PARAMETER Resource
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Guid
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Get-ClusterResourceDependency
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResourceDependency
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResourceDependency')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Resource,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $Guid,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Resource
        if (-not $call) { return }
        $names = @{}
        if ($Resource) { $names['Name'] = @($Resource) }
        foreach ($entry in Find-ClusterResource -Call $call @names) {
            New-ClusterObject -Type ClusterResourceDependency -Record @{ DependencyExpression = $entry['Resource']['Dependency'] } -Link @{
                Resource = ConvertTo-Resource -Cluster $call['Cluster'] -Group $entry['Group'] -Resource $entry['Resource']
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
