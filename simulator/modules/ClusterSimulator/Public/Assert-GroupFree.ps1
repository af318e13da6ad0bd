function Assert-GroupFree {
    <#
    .SYNOPSIS
    Refuses a request for a group that is being moved, or waits for its move.
    .PARAMETER Group
    Record of the group.
    .EXAMPLE
    Assert-GroupFree -Group $group
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group
    )
    if ($Group['Move']) { Deny-ClusterRequest -Code $(if ($Group['Move']['EndsAt']) { 5908 } else { 5959 }) -Target $Group['Name'] }
}
