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
            $waits = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Set-ParameterValue -Cluster $record -GroupId $entry['Group']['Id'] -ResourceId $entry['Resource']['Id'] -Value $values
            }
            if ($waits) { $PSCmdlet.WriteWarning('The properties were stored, but not all changes will take effect until the next time the resource is brought online.') }
        }
        Exit-SimulatedCall -Call $call
    }
}
