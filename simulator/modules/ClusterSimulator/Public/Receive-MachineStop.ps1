function Receive-MachineStop {
    <#
    .SYNOPSIS
    Lets the cluster react to a machine of a role that stopped without the cluster: as the resource's ShutdownAction and RestartAction say.
    .DESCRIPTION
    RestartAction 0 leaves the role failed; 1 restarts the machine, RestartThreshold times within RestartPeriod; 2 then moves the role to another node,
    FailoverThreshold times (by default one less than there are nodes) within FailoverPeriod.
    .PARAMETER Cluster
    Record of the cluster, under its lock.
    .PARAMETER VMId
    Id of the machine.
    .PARAMETER Failed
    The machine broke down; left out, it was shut down or turned off.
    .EXAMPLE
    Receive-MachineStop -Cluster $cluster -VMId $id -Failed
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $VMId,

        [Parameter()]
        [switch] $Failed
    )
    $group = Get-SimulatedGroup -ClusterName $Cluster['Name'] -VMId $VMId -Fresh
    $resource = $group['Resources'] | Where-Object -FilterScript { $_['ResourceType'] -eq 'Virtual Machine' } | Select-Object -First 1
    if ($null -eq $resource -or $Cluster['State'] -ne 'Up') { return }
    $group['StartWaits'] = $false
    if (-not $Failed -and $resource['Parameters']['ShutdownAction'] -ne 1) { return (Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group) }
    $now = Get-ClusterClock
    $recent = { param($times, [timespan] $period) @(@($times) | Where-Object -FilterScript { $_ -and (ConvertFrom-TimeText -Text $_) -gt $now - $period }) }
    $resource['Restarts'] = & $recent $resource['Restarts'] ([timespan]::FromMilliseconds($resource['RestartPeriod']))
    if ($resource['RestartAction'] -gt 0 -and @($resource['Restarts']).Count -lt $resource['RestartThreshold']) {
        $resource['Restarts'] = @($resource['Restarts']) + @($now.ToString('o'))
        if ($null -eq (Start-GroupMachine -Group $group)) { return (Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group) }
    }
    $group['Failovers'] = & $recent $group['Failovers'] ([timespan]::FromHours($group['FailoverPeriod']))
    $limit = if ($group['FailoverThreshold'] -eq 4294967295) { $Cluster['Nodes'].Count - 1 } else { $group['FailoverThreshold'] }
    $others = @(Select-ClusterNode -Cluster $Cluster -Group $group -Exclude $group['OwnerNode'] | Where-Object -FilterScript { $_ })
    if ($resource['RestartAction'] -eq 2 -and @($group['Failovers']).Count -lt $limit -and $others.Count) {
        $group['Failovers'] = @($group['Failovers']) + @($now.ToString('o'))
        $group['StartWaits'] = $true
        return (Invoke-GroupFailover -Cluster $Cluster -Group $group -Now $now -Exclude $group['OwnerNode'])
    }
    $group['Failed'] = $true
    # After RetryPeriodOnFailure the cluster tries again.
    if ($resource['RestartAction'] -gt 0) {
        $group['StartWaits'] = $true
        $group['StartAt'] = $now.AddMilliseconds($resource['RetryPeriodOnFailure']).ToString('o')
        if (-not $Cluster['RetryDue'] -or $group['StartAt'] -lt $Cluster['RetryDue']) { $Cluster['RetryDue'] = $group['StartAt'] }
    }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
}
