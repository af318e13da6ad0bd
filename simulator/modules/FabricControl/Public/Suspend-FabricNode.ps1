function Suspend-FabricNode {
    <#
    .SYNOPSIS
    Pauses a node of a cluster, as an administrator would.
    .PARAMETER HostName
    Name of the node.
    .PARAMETER Drain
    Moves its roles away.
    .PARAMETER Fabric
    Folder of the fabric.
    .EXAMPLE
    Suspend-FabricNode -HostName HV01 -Drain
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $HostName,

        [Parameter()]
        [switch] $Drain,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Import-Module -Name ClusterSimulator
        $name = Resolve-HostName -Name $HostName
        Use-SimulatedCluster -Name (Find-SimulatedCluster -HostName $name) -Action {
            param($record)
            Suspend-Member -Cluster $record -NodeName $name -Drain:$Drain
        }
    }
}
