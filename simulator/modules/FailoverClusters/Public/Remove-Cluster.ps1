function Remove-Cluster {
    <#
    .SYNOPSIS
    Destroys an existing failover cluster.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER CleanupAD
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Remove-Cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Position = 0)]
        [string] $Cluster,

        [Parameter()]
        [switch] $CleanupAD,

        [Parameter()]
        [switch] $Force,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates CleanupAD, Force
        if (-not $call) { return }
        if (-not $PSCmdlet.ShouldProcess($call['Cluster']['Name'], 'Remove-Cluster')) { return }
        Invoke-ClusterRequest -Call $call -Action {
            param($record)
            $groups = @(Get-SimulatedGroup -ClusterName $record['Name'])
            if ($groups | Where-Object -FilterScript { $_['GroupType'] -eq 'ClusterSharedVolume' }) { Deny-ClusterRequest -Code 5947 -Target $record['Name'] }
            if ($groups | Where-Object -FilterScript { $_['GroupType'] -notin 'Cluster', 'AvailableStorage' }) { Deny-ClusterRequest -Code 5937 -Target $record['Name'] }
            foreach ($disk in @(Get-SimulatedSharedDisk | Where-Object -FilterScript { $_['Cluster'] -eq $record['Name'] })) {
                $null = Update-SimulatedSharedDisk -Name $disk['Name'] -Change { param($released) $released['Cluster'] = '' }
            }
            foreach ($member in @($record['Nodes'])) { Remove-SimulatedDocument -Path "hosts/$($member['Name'])/cluster.json" }
            $record['Removed'] = $true
        }
        Remove-ClusterDatabase -Name $call['Cluster']['Name']
        Exit-SimulatedCall -Call $call
    }
}
