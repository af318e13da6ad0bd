function Move-GroupRecord {
    <#
    .SYNOPSIS
    Moves a group to another node at once, with its machine. Call it under the cluster's lock.
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
    $machine = if ($Group['GroupType'] -eq 'VirtualMachine') { Get-SimulatedVM -Id $Group['VMId'] -HostName $source }
    $isOn = $null -ne $machine -and $machine['State'] -in 'Running', 'Paused'
    if ($isOn -and $Type -notin 'Live', 'Failover' -and -not (Stop-GroupMachine -Group $Group -OfflineAction (Get-MoveAction -Type $Type))) {
        Deny-ClusterRequest -Code 5023 -Target $Group['Name'] -Message "The guest of '$($Group['Name'])' did not shut down."
    }
    Complete-GroupMove -Cluster $Cluster -Group $Group -NodeName $NodeName -Type $Type -Starts:$isOn
}
