function Start-QueuedMove {
    <#
    .SYNOPSIS
    Begins the moves that wait, in the order in which they were asked for, as long as their nodes may migrate more machines at once.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Records of the groups with a move, in order.
    .PARAMETER Time
    When the moves begin.
    .EXAMPLE
    Start-QueuedMove -Cluster $cluster -Group $groups -Time $now
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
        [System.Collections.IDictionary[]] $Group,

        [Parameter(Mandatory)]
        [datetime] $Time
    )
    $busy = @{}
    $memory = @{}
    foreach ($item in $Group) {
        if (-not $item['Move'] -or -not $item['Move']['EndsAt']) { continue }
        foreach ($name in $item['Move']['From'], $item['Move']['To']) { $busy[$name] = 1 + $busy[$name] }
        $memory[$item['Move']['To']] = [long] $memory[$item['Move']['To']] + [long] $item['Move']['Memory']
    }
    foreach ($item in $Group) {
        $move = $item['Move']
        if (-not $move -or $move['EndsAt']) { continue }
        if (@($move['From'], $move['To'] | Where-Object -FilterScript { [int] $busy[$_] -ge (Get-MoveLimit -Cluster $Cluster -NodeName $_) }).Count) { continue }
        $machine = Get-SimulatedVM -Id $item['VMId'] -HostName $item['OwnerNode']
        $refusal = Get-PlacementRefusal -Machine $machine -From $move['From'] -To $move['To'] -Reserved ([long] $memory[$move['To']])
        if (-not $refusal -and $move['Type'] -ne 'Live' -and -not (Stop-GroupMachine -Group $item -OfflineAction (Get-MoveAction -Type $move['Type']))) {
            $refusal = @{ Code = 5023; Message = "The guest of '$($item['Name'])' did not shut down." }
        }
        if ($refusal) {
            Stop-GroupMove -Cluster $Cluster -Group $item -Code $refusal['Code'] -Message $refusal['Message']
            continue
        }
        $move['Memory'] = $machine['MemoryAssigned']
        $move['EndsAt'] = $Time.AddSeconds((Get-SimulatedMigrationTime)).ToString('o')
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $item
        foreach ($name in $move['From'], $move['To']) { $busy[$name] = 1 + $busy[$name] }
        $memory[$move['To']] = [long] $memory[$move['To']] + [long] $move['Memory']
    }
}
