function Deny-RoleMove {
    <#
    .SYNOPSIS
    Throws what it means that the cluster ended the move of a role with an error.
    .PARAMETER ErrorRecord
    The error.
    .PARAMETER Group
    The role's group, as it is after that.
    .PARAMETER Node
    Where it should have gone.
    .PARAMETER MigrationType
    How it was moved.
    .EXAMPLE
    Deny-RoleMove -ErrorRecord $failure -Group $group -Node HV2 -MigrationType Live
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord]$ErrorRecord,

        [Parameter(Mandatory = $true)]
        [object]$Group,

        [Parameter(Mandatory = $true)]
        [string]$Node,

        [Parameter(Mandatory = $true)]
        [string]$MigrationType
    )

    $number = Get-ErrorNumber -ErrorRecord $ErrorRecord
    # Another request came first, or too many migrations are under way: the caller waits and looks again.
    if (@(170, 5041, 5072, 5908, 5909, 5910, 5944, 5949, 5959, 5960, 5962) -contains $number) {
        Write-FabricProgress -Message "waiting: '$($Group.Name)' cannot be moved just now"
        throw $ErrorRecord
    }
    $reason = $ErrorRecord.Exception.Message.Trim()
    if (@(14, 1450, 5957) -contains $number) {
        throw (New-FabricError -Code NotEnoughMemory -Message "The node $Node has not enough memory or other means for '$($Group.Name)': $reason" -Category InvalidOperation -TargetObject $Node)
    }
    $message = "The role '$($Group.Name)' was not moved to $Node ($MigrationType) and is $($Group.State) on $($Group.OwnerNode): $reason"
    throw (New-FabricError -Code MoveFailed -Message $message -Category InvalidResult -TargetObject $Node)
}
