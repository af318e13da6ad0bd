function Start-GroupMove {
    <#
    .SYNOPSIS
    Begins the planned move of a group to another node: at once, or for the time that a migration takes in this fabric.
    .DESCRIPTION
    Called under the cluster's lock, after the checks. A move that takes time is noted in the group and works on when the cluster is looked at; the group
    that was passed must not be written afterwards.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group.
    .PARAMETER NodeName
    The new owner.
    .PARAMETER Type
    How a machine that runs is moved.
    .PARAMETER AtOnce
    The caller waits until the move is done, whatever time that takes.
    .EXAMPLE
    Start-GroupMove -Cluster $cluster -Group $group -NodeName HV02 -Type Live
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
        [ValidateSet('Live', 'Quick', 'Shutdown', 'ShutdownForce', 'TurnOff')]
        [string] $Type,

        [Parameter()]
        [switch] $AtOnce
    )
    $Group['MoveFailure'] = $null
    $machine = if ($Group['GroupType'] -eq 'VirtualMachine') { Get-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode'] }
    $takesTime = -not $AtOnce -and $null -ne $machine -and $machine['State'] -in 'Running', 'Paused' -and ((Get-SimulatedMigrationTime) -gt 0 -or @($Cluster['Moves']).Count)
    if (-not $takesTime) { return (Move-GroupRecord -Cluster $Cluster -Group $Group -NodeName $NodeName -Type $Type) }
    $Group['Move'] = [ordered] @{ From = $Group['OwnerNode']; To = $NodeName; Type = $Type; EndsAt = $null }
    # In the cluster first: an entry without a move is dropped, a move without an entry would never end.
    $Cluster['Moves'] = @($Cluster['Moves']) + @($Group['Id'])
    Write-SimulatedDocument -Path "clusters/$($Cluster['Name'])/cluster.json" -Document $Cluster
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
    Invoke-GroupMove -Cluster $Cluster -Now (Get-ClusterClock)
}
