function Set-ClusterParameter {
    <#
    .SYNOPSIS
    Controls specific properties of an object in a failover cluster, such as a resource, a group, or a network.
    .PARAMETER Multiple
    As on Windows.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Value
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Create
    As on Windows.
    .PARAMETER Delete
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Set-ClusterParameter
    .OUTPUTS
    None
    #>
    [CmdletBinding(DefaultParameterSetName = 'NoMultiple')]
    param(
        [Parameter(ParameterSetName = 'Multiple Parameter', Position = 0)]
        [hashtable] $Multiple,

        [Parameter(ParameterSetName = 'Single Parameter', Position = 0)]
        [string] $Name,

        [Parameter(ParameterSetName = 'Single Parameter', Position = 1)]
        [psobject] $Value,

        [Parameter(ParameterSetName = 'Multiple Parameter')]
        [Parameter(ParameterSetName = 'NoMultiple')]
        [Parameter(ParameterSetName = 'Single Parameter')]
        [string] $Cluster,

        [Parameter(ParameterSetName = 'Multiple Parameter')]
        [Parameter(ParameterSetName = 'NoMultiple')]
        [Parameter(ParameterSetName = 'Single Parameter')]
        [switch] $Create,

        [Parameter(ParameterSetName = 'Multiple Parameter')]
        [Parameter(ParameterSetName = 'NoMultiple')]
        [Parameter(ParameterSetName = 'Single Parameter')]
        [switch] $Delete,

        [Parameter(ParameterSetName = 'Multiple Parameter', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NoMultiple', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Single Parameter', ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Multiple, Value
        if (-not $call) { return }
        $values = if ($Multiple) { $Multiple } else { @{ $Name = $Value } }
        foreach ($entry in Find-ClusterResource -Call $call -Kind Any) {
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                $fresh = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Group']['Id'] -Fresh
                foreach ($resource in $fresh['Resources']) {
                    if ($resource['Id'] -ne $entry['Resource']['Id']) { continue }
                    foreach ($pair in $values.GetEnumerator()) {
                        $raw = if ($pair.Value -is [psobject]) { $pair.Value.PSObject.BaseObject } else { $pair.Value }
                        $resource['Parameters'][$pair.Key] = $raw
                    }
                }
                Set-SimulatedGroup -ClusterName $record['Name'] -Group $fresh
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
