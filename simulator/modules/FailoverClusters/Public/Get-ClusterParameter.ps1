function Get-ClusterParameter {
    <#
    .SYNOPSIS
    Gets detailed information about an object in a failover cluster, such as a cluster resource.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Get-ClusterParameter
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterParameter
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterParameter')]
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
        if (-not $call['Bound'].ContainsKey('InputObject')) {
            return (Write-SimulatedError -Call $call -Word PSArgument -Category InvalidArgument -Message 'No cluster object was specified.')
        }
        foreach ($entry in Find-ClusterResource -Call $call -Kind Any) {
            $owner = ConvertTo-Resource -Cluster $call['Cluster'] -Group $entry['Group'] -Resource $entry['Resource']
            foreach ($parameter in $entry['Resource']['Parameters'].GetEnumerator()) {
                if ($Name -and @($Name | Where-Object -FilterScript { $parameter.Key -like $_ }).Count -eq 0) { continue }
                $isText = $parameter.Value -is [string]
                New-ClusterObject -Type ClusterParameter -Record @{
                    Name = $parameter.Key; Value = if ($isText) { $parameter.Value } else { [uint32] $parameter.Value }; IsReadOnly = $false; ParameterType = if ($isText) { 'String' } else { 'UInt32' }
                } -Link @{ ClusterObject = $owner }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
