function Start-WaitingGroup {
    <#
    .SYNOPSIS
    Starts the machines that wait for a node or for memory, in order of priority.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Now
    The time.
    .PARAMETER Changed
    The membership has just changed.
    .EXAMPLE
    Start-WaitingGroup -Cluster $cluster -Now $now -Changed
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
    $isDue = $Cluster['RetryDue'] -and $Now -ge (ConvertFrom-TimeText -Text $Cluster['RetryDue'])
    if (-not $Changed -and -not $isDue) { return }
    $Cluster['RetryDue'] = $null
    $waiting = @(Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh | Where-Object -FilterScript { $_['StartWaits'] }) |
        Sort-Object -Property @{ Expression = { [long] $_['Priority'] }; Descending = $true }, @{ Expression = { $_['Name'] } }
    foreach ($group in $waiting) {
        $isDelayed = $group['StartAt'] -and (ConvertFrom-TimeText -Text $group['StartAt']) -gt $Now
        $owner = Get-ClusterMember -Cluster $Cluster -Name $group['OwnerNode']
        $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $group['OwnerNode']
        $isHere = $null -ne $owner -and $owner['State'] -in 'Up', 'Paused'
        if (-not $isDelayed -and $null -ne $machine -and (-not $isHere -or (Get-PlacementRefusal -Machine $machine -From $group['OwnerNode'] -To $group['OwnerNode']))) {
            foreach ($name in Select-ClusterNode -Cluster $Cluster -Group $group -Exclude $group['OwnerNode']) {
                if (Get-PlacementRefusal -Machine $machine -From $name -To $name) { continue }
                Move-GroupRecord -Cluster $Cluster -Group $group -NodeName $name -Type Failover
                $isHere = $true
                break
            }
        }
        if ($isHere) { Start-RoleMachine -Cluster $Cluster -Group $group -Now $Now }
    }
}
