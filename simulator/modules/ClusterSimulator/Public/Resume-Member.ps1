function Resume-Member {
    <#
    .SYNOPSIS
    Lets a paused node take roles again, and brings back those that the drain moved away.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER NodeName
    Name of the node.
    .PARAMETER Failback
    NoFailback, Immediate or Policy.
    .EXAMPLE
    Resume-Member -Cluster $cluster -NodeName HV01 -Failback Immediate
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $NodeName,

        [Parameter()]
        [string] $Failback = 'NoFailback'
    )
    $node = Get-ClusterMember -Cluster $Cluster -Name $NodeName
    if ($node['State'] -eq 'Up') { Deny-ClusterRequest -Code 5058 -Target $NodeName }
    if ($node['State'] -ne 'Paused') { Deny-ClusterRequest -Code 5050 -Target $NodeName }
    $node['State'] = 'Up'
    $node['DrainStatus'] = 'NotInitiated'
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) {
        if ($group['DrainedFrom'] -ne $NodeName) { continue }
        $group['DrainedFrom'] = $null
        $group['MoveFailure'] = $null
        $goes = $Failback -eq 'Immediate' -and -not $group['Move'] -and (Test-PossibleOwner -Group $group -NodeName $NodeName) -and $group['OwnerNode'] -ne $NodeName
        if ($goes -and $group['VMId']) {
            $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $group['OwnerNode']
            $goes = $null -ne $machine -and -not (Get-PlacementRefusal -Machine $machine -From $group['OwnerNode'] -To $NodeName)
        }
        if ($goes) { Start-GroupMove -Cluster $Cluster -Group $group -NodeName $NodeName -Type Live } else { Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group }
    }
    if ($Failback -eq 'Policy') { Invoke-ClusterFailback -Cluster $Cluster -Now (Get-ClusterClock) -Changed }
}
