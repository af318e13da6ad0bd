function Move-ClusterSharedVolume {
    <#
    .SYNOPSIS
    Moves a Cluster Shared Volume (CSV) to ownership by a different node in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Node
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Move-ClusterSharedVolume
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Node,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Node, Wait
        if (-not $call) { return }
        foreach ($entry in @(Find-ClusterResource -Call $call -Kind Volume)) {
            $moved = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                $fresh = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Group']['Id'] -Fresh
                $target = Resolve-MoveTarget -Cluster $record -Group $fresh -NodeName $Node
                if ($target -ne $fresh['OwnerNode']) { Move-GroupRecord -Cluster $record -Group $fresh -NodeName $target -Type Live }
                $fresh
            }
            if ($moved) { ConvertTo-SharedVolume -Cluster $call['Cluster'] -Group $moved }
        }
        Exit-SimulatedCall -Call $call
    }
}
