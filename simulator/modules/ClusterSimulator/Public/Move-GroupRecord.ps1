function Move-GroupRecord {
    <#
    .SYNOPSIS
    Moves a group to another node, with its machine. Call it under the cluster's lock.
    .DESCRIPTION
    A live migration keeps a machine running; the other types stop it first and start it again afterwards.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group, changed in place and stored.
    .PARAMETER NodeName
    Name of the target node.
    .PARAMETER Type
    Live, Quick, Shutdown, ShutdownForce, TurnOff, or Failover.
    .EXAMPLE
    Move-GroupRecord -Cluster $cluster -Group $group -NodeName HV02 -Type Live
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
        [string] $NodeName,

        [Parameter(Mandatory)]
        [ValidateSet('Live', 'Quick', 'Shutdown', 'ShutdownForce', 'TurnOff', 'Failover')]
        [string] $Type
    )
    $source = $Group['OwnerNode']
    $counters = $Group['Counters']
    $counters['Moves']++
    if ($Group['GroupType'] -ne 'VirtualMachine') {
        $Group['OwnerNode'] = $NodeName
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
        return
    }
    $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $source
    $isOn = $null -ne $machine -and $machine['State'] -in 'Running', 'Paused'
    if ($isOn -and $Type -ne 'Live') {
        $action = @{ Quick = 1; Shutdown = 2; ShutdownForce = 3; TurnOff = 0 }[$Type]
        if (-not (Stop-GroupMachine -Group $Group -OfflineAction $action)) { Deny-ClusterRequest -Code 5023 -Target $Group['Name'] -Message "The guest of '$($Group['Name'])' did not shut down." }
    }
    # The owner is noted first: after a kill in between the machine is looked for where it was, and moved again.
    $null = Move-SimulatedVM -Id $Group['VMId'] -From $source -To $NodeName
    $Group['OwnerNode'] = $NodeName
    if ($isOn -and $Type -eq 'Live') { $counters['LiveMigrations']++ }
    if ($Type -eq 'Quick') { $counters['QuickMigrations']++ }
    if ($isOn -and $Type -ne 'Live') {
        $refusal = Start-GroupMachine -Group $Group
        $Group['StartWaits'] = [bool] $refusal
    }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
}
