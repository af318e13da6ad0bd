function Invoke-ClusterFailback {
    <#
    .SYNOPSIS
    Moves groups back to their most preferred owner that is up, where they allow it and their window is open.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Now
    The time.
    .PARAMETER Changed
    The membership has just changed.
    .EXAMPLE
    Invoke-ClusterFailback -Cluster $cluster -Now $now -Changed
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [datetime] $Now,

        [Parameter()]
        [switch] $Changed
    )
    $isDue = $Cluster['FailbackDue'] -and $Now -ge (ConvertFrom-TimeText -Text $Cluster['FailbackDue'])
    if (-not $Changed -and -not $isDue) { return }
    $Cluster['FailbackDue'] = $null
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) {
        if ($group['Move'] -or $group['AutoFailbackType'] -ne 1 -or @($group['PreferredOwners']).Count -eq 0) { continue }
        $best = @(Select-ClusterNode -Cluster $Cluster -Group $group | Where-Object -FilterScript { @($group['PreferredOwners']) -contains $_ })
        if ($best.Count -eq 0 -or $best[0] -eq $group['OwnerNode']) { continue }
        $hour = $Now.ToLocalTime().Hour
        $start = $group['FailbackWindowStart']
        $end = $group['FailbackWindowEnd']
        $isOpen = $start -gt 23 -or $end -gt 23 -or $start -eq $end -or ($start -lt $end -and $hour -ge $start -and $hour -lt $end) -or ($start -gt $end -and ($hour -ge $start -or $hour -lt $end))
        if (-not $isOpen) {
            $opens = $Now.ToLocalTime().Date.AddHours($start)
            if ($opens -lt $Now.ToLocalTime()) { $opens = $opens.AddDays(1) }
            $Cluster['FailbackDue'] = $opens.ToUniversalTime().ToString('o')
            continue
        }
        if ($group['GroupType'] -eq 'VirtualMachine') {
            $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $group['OwnerNode']
            if ($null -eq $machine -or (Get-PlacementRefusal -Machine $machine -From $group['OwnerNode'] -To $best[0])) { continue }
        }
        Start-GroupMove -Cluster $Cluster -Group $group -NodeName $best[0] -Type Live
    }
}
