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
        [datetime] $Now
    )
    $isMachine = $Group['GroupType'] -eq 'VirtualMachine'
    $before = if ($isMachine) { Stop-LostMachine -Group $Group }
    $starts = $isMachine -and ($before -eq 'Running' -or $Group['StartWaits']) -and $Group['Priority'] -gt 0
    $Group['StartWaits'] = $starts
    $since = $Now.AddHours(-1 * $Group['FailoverPeriod'])
    $Group['Failovers'] = @(@($Group['Failovers']) | Where-Object -FilterScript { $_ -and (ConvertFrom-TimeText -Text $_) -gt $since })
    $isLimited = $Group['FailoverThreshold'] -ne 4294967295 -and $Group['Failovers'].Count -ge $Group['FailoverThreshold']
    $names = @(if (-not $isLimited) { Select-ClusterNode -Cluster $Cluster -Group $Group | Where-Object -FilterScript { $_ } })
    $target = @(foreach ($name in $names) {
            if (-not $starts) { $name; break }
            $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode']
            if ($null -eq $machine -or -not (Get-PlacementRefusal -Machine $machine -From $name -To $name)) { $name; break }
        })
    if ($target.Count -eq 0 -and $names.Count) { $target = @($names[0]) }
    if ($target.Count -eq 0) {
        $Group['Failed'] = $isLimited
        $Group['StartWaits'] = $starts -and -not $isLimited
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
        return
    }
    $Group['Failed'] = $false
    $Group['Counters']['Failovers']++
    $Group['Failovers'] = @($Group['Failovers']) + $Now.ToString('o')
    Move-GroupRecord -Cluster $Cluster -Group $Group -NodeName $target[0] -Type Failover
    if (-not $starts) { return }
    $Group['StartWaits'] = $null -ne (Start-GroupMachine -Group $Group)
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
}
