function Start-MemberService {
    <#
    .SYNOPSIS
    Starts the cluster service of a node, and forms the cluster where it was down.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER NodeName
    Name of the node.
    .PARAMETER ForceQuorum
    Forms the cluster without quorum.
    .PARAMETER PreventQuorum
    The node joins a cluster that runs, and does not form one.
    .PARAMETER ClearQuarantine
    Lets a quarantined node join.
    .EXAMPLE
    Start-MemberService -Cluster $cluster -NodeName HV01
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
        [switch] $ForceQuorum,

        [Parameter()]
        [switch] $PreventQuorum,

        [Parameter()]
        [switch] $ClearQuarantine
    )
    $node = Get-ClusterMember -Cluster $Cluster -Name $NodeName
    if ($node['State'] -in 'Up', 'Paused') { Deny-ClusterRequest -Code 5061 -Target $NodeName }
    if ((Get-SimulatedPower -HostName $NodeName)['State'] -ne 'Up') { Deny-ClusterRequest -Code 1722 -Target $NodeName }
    if ($ClearQuarantine) {
        $node['QuarantinedUntil'] = $null
        $node['Departures'] = @()
    }
    $node['Service'] = 'Running'
    $node['PreventQuorum'] = [bool] $PreventQuorum
    if ($ForceQuorum -and $Cluster['State'] -ne 'Up') {
        foreach ($member in $Cluster['Nodes']) { $member['DynamicWeight'] = [int] ($member['Name'] -eq $NodeName) }
        $Cluster['Properties']['WitnessDynamicWeight'] = 0
    }
    Invoke-ClusterStep -Cluster $Cluster
    if ($Cluster['State'] -ne 'Up' -and -not $PreventQuorum) { Deny-ClusterRequest -Code 5925 -Target $NodeName }
}
