function Remove-ClusterNode {
    <#
    .SYNOPSIS
    Removes a node from a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER CleanupDisks
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER IgnoreStorageConnectivityLoss
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Remove-ClusterNode
    .OUTPUTS
    None
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [switch] $CleanupDisks,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $IgnoreStorageConnectivityLoss,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates CleanupDisks, Force, IgnoreStorageConnectivityLoss, Wait
        if (-not $call) { return }
        foreach ($member in @(Find-ClusterNode -Call $call -Default $call['HostName'])) {
            if (-not $PSCmdlet.ShouldProcess($member['Name'], 'Remove-ClusterNode')) { continue }
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                if (@($record['Nodes']).Count -eq 1) { Deny-ClusterRequest -Code 5939 -Target $member['Name'] }
                $stays = @(Get-SimulatedGroup -ClusterName $record['Name'] | Where-Object -FilterScript { $_['OwnerNode'] -eq $member['Name'] -and $_['GroupType'] -eq 'VirtualMachine' })
                if ($stays.Count) { Deny-ClusterRequest -Code 5009 -Target $member['Name'] }
                $null = Clear-NodeRole -Cluster $record -NodeName $member['Name']
                Remove-ClusterMember -Cluster $record -HostName $member['Name']
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
