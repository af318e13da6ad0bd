function Remove-ClusterSharedVolume {
    <#
    .SYNOPSIS
    Removes a volume from the Cluster Shared Volumes in a failover cluster, and places it in Available Storage in the cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Remove-ClusterSharedVolume
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
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
        foreach ($entry in @(Find-ClusterResource -Call $call -Kind Volume)) {
            if (-not $PSCmdlet.ShouldProcess($entry['Resource']['Name'], 'Remove-ClusterSharedVolume')) { continue }
            $moved = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Remove-VolumeRecord -Cluster $record -GroupId $entry['Group']['Id']
            }
            if ($moved) { ConvertTo-Resource -Cluster $call['Cluster'] -Group $moved['Group'] -Resource $moved['Resource'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
