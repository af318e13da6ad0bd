function Clear-NodeRole {
    <#
    .SYNOPSIS
    Moves all roles off a node, the important ones first: machines by migration, the rest as they are. Gives the names of groups that had to stay.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER NodeName
    Name of the node.
    .PARAMETER Target
    Name of the node that shall take them; the best one each when left out.
    .PARAMETER OfflineRest
    Takes machines offline that cannot go.
    .PARAMETER AtOnce
    The caller waits until all are moved.
    .EXAMPLE
    Clear-NodeRole -Cluster $cluster -NodeName HV01
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $NodeName,

        [Parameter()]
        [string] $Target,

        [Parameter()]
        [switch] $OfflineRest,

        [Parameter()]
        [switch] $AtOnce
    )
    $groups = @(Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh | Where-Object -FilterScript { $_['OwnerNode'] -eq $NodeName }) |
        Sort-Object -Property @{ Expression = { [long] $_['Priority'] }; Descending = $true }, @{ Expression = { $_['Name'] } }
    foreach ($group in $groups) {
        $isMachine = $group['GroupType'] -eq 'VirtualMachine'
        if ($group['Move']) {
            $group['DrainedFrom'] = $NodeName
            Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
            continue
        }
        $machine = if ($isMachine) { Get-SimulatedVM -Id $group['VMId'] -HostName $NodeName }
        $names = @(Select-ClusterNode -Cluster $Cluster -Group $group -Exclude $NodeName | Where-Object -FilterScript { $_ -and (-not $Target -or $_ -eq $Target) })
        $goes = $false
        foreach ($name in $names) {
            if ($null -ne $machine -and (Get-PlacementRefusal -Machine $machine -From $NodeName -To $name)) { continue }
            $group['DrainedFrom'] = $NodeName
            Start-GroupMove -Cluster $Cluster -Group $group -NodeName $name -Type $(if ($isMachine) { Get-DrainType -Group $group } else { 'Live' }) -AtOnce:$AtOnce
            $goes = $true
            break
        }
        if ($goes -or -not $isMachine) { continue }
        $group['Name']
        if (-not $OfflineRest -or $null -eq $machine -or $machine['State'] -notin 'Running', 'Paused') { continue }
        $null = Stop-GroupMachine -Group $group
        $group['StartWaits'] = $true
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    }
}
