function Move-ClusterResource {
    <#
    .SYNOPSIS
    Moves a clustered resource from one clustered role to another within a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Group
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Move-ClusterResource
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    param(
        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Group,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Group
        if (-not $call) { return }
        $target = @(Get-SimulatedGroup -ClusterName $call['Cluster']['Name'] | Where-Object -FilterScript { $_['Name'] -eq $Group -and $_['GroupType'] -ne 'ClusterSharedVolume' })
        if ($target.Count -eq 0) { return (Write-ClusterAbsence -Call $call -Code 5013 -Target $Group) }
        foreach ($entry in @(Find-ClusterResource -Call $call -Kind Any)) {
            $moved = Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Move-ResourceRecord -Cluster $record -From $entry['Group']['Id'] -To $target[0]['Id'] -ResourceId $entry['Resource']['Id']
            }
            if ($moved) { ConvertTo-Resource -Cluster $call['Cluster'] -Group $moved['Group'] -Resource $moved['Resource'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
