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
        $owner = Get-ClusterMember -Cluster $Cluster -Name $group['OwnerNode']
        if ($null -ne $owner -and $owner['State'] -in 'Up', 'Paused' -and $null -eq (Start-GroupMachine -Group $group)) {
            $group['StartWaits'] = $false
        } else {
            foreach ($name in Select-ClusterNode -Cluster $Cluster -Group $group -Exclude $group['OwnerNode']) {
                $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $group['OwnerNode']
                if ($null -eq $machine -or (Get-PlacementRefusal -Machine $machine -From $name -To $name)) { continue }
                Move-GroupRecord -Cluster $Cluster -Group $group -NodeName $name -Type Failover
                $group['StartWaits'] = $null -ne (Start-GroupMachine -Group $group)
                break
            }
        }
        # RetryPeriodOnFailure of a resource is an hour.
        if ($group['StartWaits']) { $Cluster['RetryDue'] = $Now.AddHours(1).ToString('o') }
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    }
}
