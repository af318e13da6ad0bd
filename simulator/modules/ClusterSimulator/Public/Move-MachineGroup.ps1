function Move-MachineGroup {
    <#
    .SYNOPSIS
    Moves a group as an administrator asks for it, with all refusals.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group, changed and stored.
    .PARAMETER NodeName
    Name of the target node; the best one when empty.
    .PARAMETER Type
    Live, Quick, Shutdown, ShutdownForce or TurnOff.
    .PARAMETER IgnoreLocked
    Moves a locked group too.
    .EXAMPLE
    Move-MachineGroup -Cluster $cluster -Group $group -NodeName HV02 -Type Live
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

        [Parameter()]
        [AllowEmptyString()]
        [string] $NodeName,

        [Parameter(Mandatory)]
        [string] $Type,

        [Parameter()]
        [switch] $IgnoreLocked
    )
    $target = Resolve-MoveTarget -Cluster $Cluster -Group $Group -NodeName $NodeName
    Assert-GroupFree -Group $Group
    $Group['MoveFailure'] = $null
    if ($target -eq $Group['OwnerNode']) { return (Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group) }
    if ($Group['LockedFromMoving'] -and -not $IgnoreLocked) { Deny-ClusterRequest -Code 5960 -Target $Group['Name'] }
    if ($Group['GroupType'] -eq 'VirtualMachine') {
        $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode']
        if ($null -eq $machine) { Deny-ClusterRequest -Code 5038 -Target $Group['Name'] }
        if (@($machine['GpuPartitionAdapters']).Count + @($machine['AssignedDevices']).Count -gt 0) { Deny-ClusterRequest -Code 50 -Target $Group['Name'] }
        if ($machine['State'] -in 'Running', 'Paused') {
            $refusal = Get-PlacementRefusal -Machine $machine -From $Group['OwnerNode'] -To $target
            if ($refusal) { Deny-ClusterRequest -Code $refusal['Code'] -Target $Group['Name'] -Message "An error occurred while moving the clustered role '$($Group['Name'])'. $($refusal['Message'])" }
        }
    }
    Start-GroupMove -Cluster $Cluster -Group $Group -NodeName $target -Type $Type
}
