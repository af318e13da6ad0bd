function Stop-UnmonitoredGroup {
    <#
    .SYNOPSIS
    Turns off the machines of a cluster that lost quorum, once the resiliency period is over; they start again when it is back.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Now
    The time.
    .EXAMPLE
    Stop-UnmonitoredGroup -Cluster $cluster -Now $now
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [datetime] $Now
    )
    if (-not $Cluster['QuorumLostAt']) { return }
    if ($Now -lt (ConvertFrom-TimeText -Text $Cluster['QuorumLostAt']).AddSeconds($Cluster['Properties']['ResiliencyDefaultPeriod'])) { return }
    $Cluster['QuorumLostAt'] = $null
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) {
        if ($group['GroupType'] -ne 'VirtualMachine' -or (Stop-LostMachine -Group $group) -ne 'Running') { continue }
        $group['StartWaits'] = $true
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    }
}
