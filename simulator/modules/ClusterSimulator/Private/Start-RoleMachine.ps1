function Start-RoleMachine {
    <#
    .SYNOPSIS
    Starts the machine of a group by itself: after the group's start delay, or later where the node cannot run it now.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group, changed and stored.
    .PARAMETER Now
    The time.
    .EXAMPLE
    Start-RoleMachine -Cluster $cluster -Group $group -Now $now
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
        [datetime] $Now
    )
    $Group['StartWaits'] = $true
    if (-not $Group['StartAt'] -and $Group['GroupStartDelay'] -gt 0) { $Group['StartAt'] = $Now.AddMilliseconds($Group['GroupStartDelay']).ToString('o') }
    $isDelayed = $Group['StartAt'] -and (ConvertFrom-TimeText -Text $Group['StartAt']) -gt $Now
    if (-not $isDelayed) {
        $Group['Failed'] = $false
        $Group['StartAt'] = $null
        $Group['StartWaits'] = $null -ne (Start-GroupMachine -Group $Group)
    }
    if ($Group['StartWaits']) {
        # RetryPeriodOnFailure of a resource is an hour.
        $again = if ($isDelayed) { $Group['StartAt'] } else { $Now.AddHours(1).ToString('o') }
        if (-not $Cluster['RetryDue'] -or $again -lt $Cluster['RetryDue']) { $Cluster['RetryDue'] = $again }
    }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
}
