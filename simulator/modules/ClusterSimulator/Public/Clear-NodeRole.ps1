function Clear-NodeRole {
    <#
    .SYNOPSIS
    Moves all roles off a node: machines by live migration, the rest as they are. Gives the names of groups that had to stay.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER NodeName
    Name of the node.
    .PARAMETER Target
    Name of the node that shall take them; the best one each when left out.
    .PARAMETER OfflineRest
    Takes machines offline that cannot go.
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
        [switch] $OfflineRest
    )
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) {
        if ($group['OwnerNode'] -ne $NodeName) { continue }
        $names = @(Select-ClusterNode -Cluster $Cluster -Group $group -Exclude $NodeName | Where-Object -FilterScript { $_ -and (-not $Target -or $_ -eq $Target) })
        $isMachine = $group['GroupType'] -eq 'VirtualMachine'
        $goes = $false
        foreach ($name in $names) {
            $machine = if ($isMachine) { Get-SimulatedVM -Id $group['VMId'] -HostName $NodeName }
            if ($null -ne $machine -and (Get-PlacementRefusal -Machine $machine -From $NodeName -To $name)) { continue }
            Move-GroupRecord -Cluster $Cluster -Group $group -NodeName $name -Type Live
            $group['DrainedFrom'] = $NodeName
            Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
            $goes = $true
            break
        }
        if ($goes -or -not $isMachine) { continue }
        $group['Name']
        if (-not $OfflineRest) { continue }
        $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $NodeName
        if ($null -eq $machine -or $machine['State'] -notin 'Running', 'Paused') { continue }
        $null = Stop-GroupMachine -Group $group
        $group['StartWaits'] = $true
        Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    }
}
