function Invoke-GroupMove {
    <#
    .SYNOPSIS
    Works on the moves of a cluster: breaks those whose node is gone, ends those whose time is over, begins those that waited for a place.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Now
    The time on the cluster's clock.
    .EXAMPLE
    Invoke-GroupMove -Cluster $cluster -Now (Get-ClusterClock)
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [datetime] $Now
    )
    if (@($Cluster['Moves']).Count -eq 0 -and @($Cluster['Nodes'] | Where-Object -FilterScript { $_['DrainStatus'] -eq 'InProgress' }).Count -eq 0) { return }
    Stop-BrokenMove -Cluster $Cluster
    # A place becomes free when a move ends, which can be some time ago.
    $free = $Now
    while ($true) {
        $groups = @(foreach ($id in @($Cluster['Moves'])) { Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $id -Fresh })
        Start-QueuedMove -Cluster $Cluster -Group $groups -Time $free
        $ended = @($groups | Where-Object -FilterScript { $_['Move'] -and $_['Move']['EndsAt'] -and (ConvertFrom-TimeText -Text $_['Move']['EndsAt']) -le $Now } |
                Sort-Object -Property { $_['Move']['EndsAt'] } | Select-Object -First 1)
        if ($ended.Count -eq 0) { break }
        $group = $ended[0]
        $move = $group['Move']
        $free = ConvertFrom-TimeText -Text $move['EndsAt']
        $group['Move'] = $null
        $Cluster['Moves'] = @(@($Cluster['Moves']) | Where-Object -FilterScript { $_ -ne $group['Id'] })
        Complete-GroupMove -Cluster $Cluster -Group $group -NodeName $move['To'] -Type $move['Type'] -Starts
    }
    $times = @($groups | Where-Object -FilterScript { $_['Move'] -and $_['Move']['EndsAt'] } | ForEach-Object -Process { $_['Move']['EndsAt'] } | Sort-Object)
    $Cluster['MoveDue'] = if ($times.Count) { $times[0] }
    Complete-NodeDrain -Cluster $Cluster
}
