function Confirm-RoleOnline {
    <#
    .SYNOPSIS
    Makes sure that a role which was online before its move is online again, and gives its group.
    .PARAMETER VMId
    The machine's id.
    .EXAMPLE
    $group = Confirm-RoleOnline -VMId $id
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [guid]$VMId
    )

    $group = Wait-MachineRole -VMId $VMId
    if (@('Online', 'PartialOnline') -notcontains [string]$group.State) {
        Write-FabricProgress -Message "starting '$($group.Name)' on $($group.OwnerNode)"
        $null = FailoverClusters\Start-ClusterGroup -InputObject $group -ErrorAction Stop
        $group = Wait-MachineRole -VMId $VMId
    }
    if (@('Online', 'PartialOnline') -notcontains [string]$group.State) {
        $message = "The role '$($group.Name)' is $($group.State) on $($group.OwnerNode) and was online before it was moved. The events of the cluster say why."
        throw (New-FabricError -Code MoveFailed -Message $message -Category InvalidResult -TargetObject $VMId)
    }
    return $group
}
