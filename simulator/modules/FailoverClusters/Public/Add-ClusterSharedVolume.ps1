function Add-ClusterSharedVolume {
    <#
    .SYNOPSIS
    Makes a volume available in Cluster Shared Volumes in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Add-ClusterSharedVolume
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
        foreach ($entry in @(Find-ClusterResource -Call $call)) {
            $added = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Add-VolumeRecord -Cluster $record -GroupId $entry['Group']['Id'] -ResourceId $entry['Resource']['Id']
            }
            if ($added) { ConvertTo-SharedVolume -Cluster $call['Cluster'] -Group $added }
        }
        Exit-SimulatedCall -Call $call
    }
}
