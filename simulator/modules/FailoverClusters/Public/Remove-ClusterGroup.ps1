function Remove-ClusterGroup {
    <#
    .SYNOPSIS
    Removes a clustered role, also called a resource group, from a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER RemoveResources
    As on Windows.
    .PARAMETER VMId
    As on Windows.
    .EXAMPLE
    Remove-ClusterGroup
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
        [psobject] $InputObject,

        [Parameter()]
        [switch] $RemoveResources,

        [Parameter(ValueFromPipelineByPropertyName)]
        [guid] $VMId
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Force, RemoveResources
        if (-not $call) { return }
        foreach ($entry in @(Find-ClusterGroup -Call $call)) {
            if (-not $PSCmdlet.ShouldProcess($entry['Name'], 'Remove-ClusterGroup')) { continue }
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                $fresh = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Id'] -Fresh
                Assert-GroupFree -Group $fresh
                if ($fresh['GroupType'] -in 'Cluster', 'AvailableStorage') { Deny-ClusterRequest -Code 5026 -Target $fresh['Name'] }
                if (@($fresh['Resources']).Count -and -not $RemoveResources) { Deny-ClusterRequest -Code 5023 -Target $fresh['Name'] -Message "The group '$($fresh['Name'])' still has resources." }
                if ($fresh['VMId'] -and (Get-SimulatedVM -Id $fresh['VMId'] -HostName $fresh['OwnerNode'])) {
                    $null = Update-SimulatedVM -Id $fresh['VMId'] -HostName $fresh['OwnerNode'] -Change { param($machine) $machine['IsClustered'] = $false }
                }
                Set-SimulatedGroup -ClusterName $record['Name'] -Group $fresh -Remove
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
