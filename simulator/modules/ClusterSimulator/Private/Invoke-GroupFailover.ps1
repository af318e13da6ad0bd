function Invoke-GroupFailover {
    <#
    .SYNOPSIS
    Brings a group whose owner node was lost to another node, or leaves it failed where no node can take it.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group, changed and stored.
    .PARAMETER Now
    The time.
    .PARAMETER Exclude
    Nodes that shall not take it.
    .EXAMPLE
    Invoke-GroupFailover -Cluster $cluster -Group $group -Now $now
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter(Mandatory)]
        [datetime] $Now,

        [Parameter()]
        [AllowEmptyCollection()]
        [string[]] $Exclude = @()
    )
    $isMachine = $Group['GroupType'] -eq 'VirtualMachine'
    $before = if ($isMachine) { Stop-LostMachine -Group $Group }
    $starts = $isMachine -and ($before -eq 'Running' -or $Group['StartWaits']) -and $Group['Priority'] -gt 0
    $Group['StartWaits'] = $starts
    $names = @(Select-ClusterNode -Cluster $Cluster -Group $Group -Exclude $Exclude | Where-Object -FilterScript { $_ })
    $target = @(foreach ($name in $names) {
            if (-not $starts) { $name; break }
            $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode']
            if ($null -eq $machine -or -not (Get-PlacementRefusal -Machine $machine -From $name -To $name)) { $name; break }
        })
    if ($target.Count -eq 0 -and $names.Count) { $target = @($names[0]) }
    if ($target.Count -eq 0) { return (Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group) }
    $Group['Failed'] = $false
    $Group['Counters']['Failovers']++
    Move-GroupRecord -Cluster $Cluster -Group $Group -NodeName $target[0] -Type Failover
    if ($starts) { Start-RoleMachine -Cluster $Cluster -Group $Group -Now $Now }
}
