function Move-MachineRole {
    <#
    .SYNOPSIS
    Moves the role of a virtual machine to a node, if it is not there: looks first whether it can, moves it, and makes sure that it arrived.
    .DESCRIPTION
    A role that is being moved already is waited for. One that rests is moved in the first of the given ways that its machine allows; the next
    way is tried only when the one before was refused as such and the role is where and what it was. A machine that does not run is moved as it is.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Node
    The node.
    .PARAMETER MigrationType
    The ways to move a running machine, the best first.
    .PARAMETER SharedGuardian
    Every node has the certificates of the local guardian.
    .EXAMPLE
    Move-MachineRole -Cluster PROD -VMId $id -Node HV2 -MigrationType Live, Quick
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [Parameter(Mandatory = $true)]
        [string]$Node,

        [Parameter(Mandatory = $true)]
        [ValidateSet('Live', 'Quick', 'Shutdown')]
        [string[]]$MigrationType,

        [switch]$SharedGuardian
    )

    $object = Get-NodeCluster -Name $Cluster
    $before = Wait-MachineRole -VMId $VMId
    if ([string]$before.OwnerNode -eq $Node) {
        return
    }
    Assert-RoleMovable -Group $before -VMId $VMId -Cluster $object -Node $Node -SharedGuardian:$SharedGuardian

    $wasOnline = @('Online', 'PartialOnline') -contains [string]$before.State
    # There is no memory to carry over.
    $ways = if ($wasOnline) { $MigrationType } else { @('Quick') }
    $refusals = @()
    foreach ($way in $ways) {
        $failure = Invoke-RoleMove -VMId $VMId -Node $Node -MigrationType $way
        $group = Wait-MachineRole -VMId $VMId
        if ([string]$group.OwnerNode -eq $Node) {
            break
        }
        if ($null -eq $failure) {
            $message = "The cluster took the request to move '$($group.Name)' to $Node, and the role is on $($group.OwnerNode) ($($group.State))."
            throw (New-FabricError -Code MoveFailed -Message $message -Category InvalidResult -TargetObject $Node)
        }
        $isUntouched = [string]$group.OwnerNode -eq [string]$before.OwnerNode -and [string]$group.State -eq [string]$before.State
        if (-not $isUntouched -or -not (Test-MigrationUnsupported -ErrorRecord $failure)) {
            Deny-RoleMove -ErrorRecord $failure -Group $group -Node $Node -MigrationType $way
        }
        $refusals += "$way ($($failure.Exception.Message.Trim()))"
        Write-FabricProgress -Message "'$($group.Name)' cannot be moved in the way $($refusals[-1])"
    }
    if ([string]$group.OwnerNode -ne $Node) {
        $message = "The role '$($group.Name)' can be moved to $Node in none of the ways that are allowed: $($refusals -join '; ')"
        throw (New-FabricError -Code MoveRefused -Message $message -Category InvalidOperation -TargetObject $Node)
    }
    if ($wasOnline) {
        $null = Confirm-RoleOnline -VMId $VMId
    }
}
