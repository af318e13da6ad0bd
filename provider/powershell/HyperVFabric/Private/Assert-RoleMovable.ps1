function Assert-RoleMovable {
    <#
    .SYNOPSIS
    Throws, before anything is moved, when the role of a virtual machine cannot go to a node.
    .PARAMETER Group
    The machine's cluster group.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER Cluster
    The cluster, as Get-Cluster gives it.
    .PARAMETER Node
    The node.
    .PARAMETER SharedGuardian
    Every node has the certificates of the local guardian.
    .EXAMPLE
    Assert-RoleMovable -Group $group -VMId $id -Cluster (FailoverClusters\Get-Cluster) -Node HV2
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Group,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [Parameter(Mandatory = $true)]
        [object]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Node,

        [switch]$SharedGuardian
    )

    Assert-NodeReady -Name $Node
    if ([int64]$Group.LockedFromMoving -ne 0) {
        $message = "The role '$($Group.Name)' is locked from moving (LockedFromMoving). Unlock it first."
        throw (New-FabricError -Code RoleLocked -Message $message -Category InvalidOperation -TargetObject $Node)
    }
    $owners = @(Get-PossibleOwner -Resource (Get-RoleResource -VMId $VMId))
    if ($owners -notcontains $Node) {
        $message = "The node $Node is no possible owner of the role '$($Group.Name)'; possible are $($owners -join ', ')."
        throw (New-FabricError -Code NotPossibleOwner -Message $message -Category InvalidOperation -TargetObject $Node)
    }
    Assert-MachineMovable -Group $Group -Cluster $Cluster -Node $Node -SharedGuardian:$SharedGuardian
}
