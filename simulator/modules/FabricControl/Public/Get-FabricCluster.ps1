function Get-FabricCluster {
    <#
    .SYNOPSIS
    Gives the clusters of a fabric with their nodes, votes, roles and counters of moves and failovers.
    .PARAMETER Name
    Name of the cluster, wildcards allowed.
    .PARAMETER Fabric
    Folder of the fabric.
    .EXAMPLE
    Get-FabricCluster -Name CL1
    .OUTPUTS
    System.Management.Automation.PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Position = 0)]
        [string] $Name = '*',

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Import-Module -Name ClusterSimulator
        foreach ($known in Find-SimulatedCluster | Where-Object -FilterScript { $_ -like $Name }) {
            $record = Update-ClusterState -Name $known
            $groups = @(foreach ($group in Get-SimulatedGroup -ClusterName $known) { ConvertTo-GroupView -Cluster $record -Group $group })
            [pscustomobject] @{
                Name = $known; State = $record['State']; Witness = $record['Quorum']['Witness']; WitnessAvailable = $record['WitnessAvailable']; WitnessDynamicWeight = $record['Properties']['WitnessDynamicWeight']
                Nodes = @($record['Nodes'] | ForEach-Object -Process { [pscustomobject] @{ Name = $_['Name']; State = $_['State']; Isolated = $_['Isolated']; DrainStatus = $_['DrainStatus']; DynamicWeight = $_['DynamicWeight'] } })
                Groups = $groups
            }
        }
    }
}
