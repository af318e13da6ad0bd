function Set-ClusterResourceDependency {
    <#
    .SYNOPSIS
    Specifies the resources that a particular resource depends on within a failover cluster.
    .PARAMETER Resource
    As on Windows.
    .PARAMETER Dependency
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Set-ClusterResourceDependency
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)]
        [string] $Resource,

        [Parameter(Position = 1)]
        [string] $Dependency,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Dependency, Resource
        if (-not $call) { return }
        $names = @{}
        if ($Resource) { $names['Name'] = @($Resource) }
        foreach ($entry in @(Find-ClusterResource -Call $call @names)) {
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                $fresh = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Group']['Id'] -Fresh
                foreach ($item in $fresh['Resources']) { if ($item['Id'] -eq $entry['Resource']['Id']) { $item['Dependency'] = [string] $Dependency } }
                Set-SimulatedGroup -ClusterName $record['Name'] -Group $fresh
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
