function Resume-FabricNode {
    <#
    .SYNOPSIS
    Resumes a paused node of a cluster, as an administrator would.
    .PARAMETER HostName
    Name of the node.
    .PARAMETER Failback
    Brings the drained roles back.
    .PARAMETER Fabric
    Folder of the fabric.
    .EXAMPLE
    Resume-FabricNode -HostName HV01 -Failback
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $HostName,

        [Parameter()]
        [switch] $Failback,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Import-Module -Name ClusterSimulator
        $name = Resolve-HostName -Name $HostName
        Use-SimulatedCluster -Name (Find-SimulatedCluster -HostName $name) -Action {
            param($record)
            Resume-Member -Cluster $record -NodeName $name -Failback $(if ($Failback) { 'Immediate' } else { 'NoFailback' })
        }
    }
}
