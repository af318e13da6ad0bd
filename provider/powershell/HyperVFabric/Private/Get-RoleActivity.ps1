function Get-RoleActivity {
    <#
    .SYNOPSIS
    Says what a cluster group is busy with, or gives nothing when it rests.
    .PARAMETER Group
    The group.
    .EXAMPLE
    Get-RoleActivity -Group $group
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Group
    )

    # Bit 4: too many migrations are under way, and this one waits for its turn.
    if (([uint64]$Group.StatusInformation -band 4) -ne 0) {
        return 'waits for other migrations to end'
    }
    if ([string]$Group.State -eq 'Pending') {
        return "is on its way from $($Group.OwnerNode)"
    }
    return $null
}
