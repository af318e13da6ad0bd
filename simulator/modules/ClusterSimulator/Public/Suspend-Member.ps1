function Suspend-Member {
    <#
    .SYNOPSIS
    Pauses a node, and moves its roles away when asked to.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER NodeName
    Name of the node.
    .PARAMETER TargetNode
    Node that takes the roles.
    .PARAMETER Drain
    Moves the roles away.
    .PARAMETER ForceDrain
    Takes offline what cannot be moved.
    .EXAMPLE
    Suspend-Member -Cluster $cluster -NodeName HV01 -Drain
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
        [AllowEmptyString()]
        [string] $TargetNode,

        [Parameter()]
        [switch] $Drain,

        [Parameter()]
        [switch] $ForceDrain
    )
    $node = Get-ClusterMember -Cluster $Cluster -Name $NodeName
    if ($node['State'] -notin 'Up', 'Paused') { Deny-ClusterRequest -Code 5050 -Target $NodeName }
    if ($TargetNode) {
        $target = Get-ClusterMember -Cluster $Cluster -Name $TargetNode
        if ($null -eq $target) { Deny-ClusterRequest -Code 5042 -Target $TargetNode }
        if ($target['State'] -ne 'Up') { Deny-ClusterRequest -Code $(if ($target['State'] -eq 'Paused') { 5070 } else { 5050 }) -Target $TargetNode }
    }
    if ($node['DrainStatus'] -eq 'InProgress') { Deny-ClusterRequest -Code 5962 -Target $NodeName }
    $node['State'] = 'Paused'
    $node['DrainStatus'] = 'NotInitiated'
    if (-not $Drain -and -not $ForceDrain -and -not $TargetNode) { return }
    $rest = @(Clear-NodeRole -Cluster $Cluster -NodeName $NodeName -Target $TargetNode -OfflineRest:$ForceDrain)
    $node['DrainFails'] = $rest.Count -gt 0 -and -not $ForceDrain
    $node['DrainStatus'] = 'InProgress'
    Complete-NodeDrain -Cluster $Cluster
}
