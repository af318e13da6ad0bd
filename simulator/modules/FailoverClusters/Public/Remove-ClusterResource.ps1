function Remove-ClusterResource {
    <#
    .SYNOPSIS
    Removes a clustered resource from the failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Remove-ClusterResource
    .OUTPUTS
    None
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $Force,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Force
        if (-not $call) { return }
        foreach ($entry in @(Find-ClusterResource -Call $call -Kind Any -Fresh)) {
            if (-not $PSCmdlet.ShouldProcess($entry['Resource']['Name'], 'Remove-ClusterResource')) { continue }
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Remove-ResourceRecord -Cluster $record -GroupId $entry['Group']['Id'] -ResourceId $entry['Resource']['Id']
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
