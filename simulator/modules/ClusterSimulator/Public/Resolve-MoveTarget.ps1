function Resolve-MoveTarget {
    <#
    .SYNOPSIS
    Gives the node that a group is to be moved to, or refuses.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group.
    .PARAMETER NodeName
    Name of the node; the best one when empty.
    .EXAMPLE
    Resolve-MoveTarget -Cluster $cluster -Group $group -NodeName HV02
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter()]
        [AllowEmptyString()]
        [string] $NodeName
    )
    if (-not $NodeName) {
        $best = @(Select-ClusterNode -Cluster $Cluster -Group $Group -Exclude $Group['OwnerNode'] | Where-Object -FilterScript { $_ })
        if ($best.Count -eq 0) { Deny-ClusterRequest -Code 5016 -Target $Group['Name'] -Message "An error occurred while moving the clustered role '$($Group['Name'])'." }
        return $best[0]
    }
    $node = Get-ClusterMember -Cluster $Cluster -Name $NodeName
    if ($null -eq $node) { Deny-ClusterRequest -Code 5042 -Target $NodeName }
    if ($node['State'] -eq 'Paused' -and $node['Name'] -ne $Group['OwnerNode']) { Deny-ClusterRequest -Code 5070 -Target $NodeName -Message "An error occurred while moving the clustered role '$($Group['Name'])'." }
    if ($node['State'] -notin 'Up', 'Paused') { Deny-ClusterRequest -Code 5050 -Target $NodeName -Message "An error occurred while moving the clustered role '$($Group['Name'])'." }
    if (-not (Test-PossibleOwner -Group $Group -NodeName $node['Name'])) { Deny-ClusterRequest -Code 5016 -Target $NodeName -Message "An error occurred while moving the clustered role '$($Group['Name'])'." }
    $node['Name']
}
