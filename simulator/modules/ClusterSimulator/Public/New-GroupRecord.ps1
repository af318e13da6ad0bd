function New-GroupRecord {
    <#
    .SYNOPSIS
    Makes the record of a group of a cluster.
    .PARAMETER Name
    Name of the group.
    .PARAMETER GroupType
    Its type.
    .PARAMETER OwnerNode
    Name of the node that owns it.
    .PARAMETER VMId
    Id of its virtual machine.
    .EXAMPLE
    New-GroupRecord -Name web01 -GroupType VirtualMachine -OwnerNode HV01 -VMId $id
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [string] $GroupType,

        [Parameter(Mandatory)]
        [string] $OwnerNode,

        [Parameter()]
        [string] $VMId
    )
    [ordered] @{
        Id = [guid]::NewGuid().ToString(); Name = $Name; GroupType = $GroupType; OwnerNode = $OwnerNode; VMId = if ($VMId) { $VMId } else { $null }
        Priority = 2000; AutoFailbackType = 0; FailbackWindowStart = 4294967295; FailbackWindowEnd = 4294967295; FailoverThreshold = 4294967295; FailoverPeriod = 6
        AntiAffinityClassNames = @(); ColdStartSetting = 0; DefaultOwner = 4294967295; Description = ''; FaultDomain = 0; UpdateDomain = 0; LockedFromMoving = 0
        PersistentState = 1; PlacementOptions = 0; PreferredSite = ''; ResiliencyPeriod = 4294967295; GroupStartDelay = 0; PreferredOwners = @()
        Failed = $false; StartWaits = $false; StartAt = $null; Failovers = @(); DrainedFrom = $null; Move = $null; MoveFailure = $null
        Counters = [ordered] @{ Moves = 0; LiveMigrations = 0; QuickMigrations = 0; Failovers = 0; BrokenMigrations = 0 }
        Resources = @()
    }
}
