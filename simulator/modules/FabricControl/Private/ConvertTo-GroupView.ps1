function ConvertTo-GroupView {
    <#
    .SYNOPSIS
    Shows a group of a cluster with its owner, states, and what was counted of its moves and of the stops of its machine.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group.
    .EXAMPLE
    ConvertTo-GroupView -Cluster $cluster -Group $group
    .OUTPUTS
    System.Management.Automation.PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group
    )
    $machine = if ($Group['VMId']) { Get-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode'] }
    $stops = if ($machine) { $machine['Counters'] } else { @{} }
    $moves = $Group['Counters']
    # A host that is down has not written down yet that its machines are off.
    $state = if (-not $machine) { '' } elseif ((Get-SimulatedPower -HostName $Group['OwnerNode'])['State'] -in 'Up', 'CutOff' -or $machine['State'] -eq 'Saved') { $machine['State'] } else { 'Off' }
    [pscustomobject] @{
        Name = $Group['Name']; Id = $Group['Id']; GroupType = $Group['GroupType']; OwnerNode = $Group['OwnerNode']; State = Get-GroupState -Cluster $Cluster -Group $Group
        VMId = $Group['VMId']; MachineState = $state
        MovesTo = if ($Group['Move']) { $Group['Move']['To'] } else { '' }; IsQueued = [bool] ($Group['Move'] -and -not $Group['Move']['EndsAt']); StartWaits = [bool] $Group['StartWaits']
        Moves = $moves['Moves']; LiveMigrations = $moves['LiveMigrations']; QuickMigrations = $moves['QuickMigrations']; Failovers = $moves['Failovers']; BrokenMigrations = $moves['BrokenMigrations']
        Starts = [int] $stops['Starts']; Stops = [int] $stops['Stops']; TurnOffs = [int] $stops['TurnOffs']; Saves = [int] $stops['Saves']; Resets = [int] $stops['Resets']; HostStops = [int] $stops['HostStops']; Crashes = [int] $stops['Crashes']
        VolumePath = [string] $Group['VolumePath']; Record = $Group
    }
}
