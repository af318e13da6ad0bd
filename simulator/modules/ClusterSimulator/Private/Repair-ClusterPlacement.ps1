function Repair-ClusterPlacement {
    <#
    .SYNOPSIS
    Fails over the groups of nodes that are lost, in order of priority, and starts those whose own node is back.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Lost
    Records of the lost nodes.
    .PARAMETER Now
    The time.
    .EXAMPLE
    Repair-ClusterPlacement -Cluster $cluster -Lost $lost -Now $now
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [System.Collections.IDictionary[]] $Lost,

        [Parameter(Mandatory)]
        [datetime] $Now
    )
    $lostNames = @($Lost | ForEach-Object -Process { $_['Name'] })
    $away = @($Cluster['Nodes'] | Where-Object -FilterScript { $_['State'] -notin 'Up', 'Paused' -and -not $_['Isolated'] } | ForEach-Object -Process { $_['Name'] })
    $groups = @(Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) |
        Sort-Object -Property @{ Expression = { [long] $_['Priority'] }; Descending = $true }, @{ Expression = { $_['Name'] } }
    foreach ($group in $groups) {
        $isStorageOrCore = $group['GroupType'] -ne 'VirtualMachine'
        $isIsolated = @($Cluster['Nodes'] | Where-Object -FilterScript { $_['Name'] -eq $group['OwnerNode'] -and $_['Isolated'] }).Count -gt 0
        if ($lostNames -contains $group['OwnerNode'] -or $away -contains $group['OwnerNode'] -or ($isStorageOrCore -and $isIsolated)) {
            Invoke-GroupFailover -Cluster $Cluster -Group $group -Now $Now
            continue
        }
        if ($isStorageOrCore -or $isIsolated) { continue }
        $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $group['OwnerNode']
        if ($null -eq $machine -or -not ($machine['WasRunning'] -and $machine['State'] -in 'Off', 'Saved')) { continue }
        $group['StartWaits'] = $group['Priority'] -gt 0
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    }
}
