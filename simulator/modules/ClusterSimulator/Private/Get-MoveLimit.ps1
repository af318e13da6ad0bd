function Get-MoveLimit {
    <#
    .SYNOPSIS
    Tells how many machines a node may migrate at once: the cluster's MaximumParallelMigrations from Windows Server 2022 on, before that the host's setting.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER NodeName
    Name of the node.
    .EXAMPLE
    Get-MoveLimit -Cluster $cluster -NodeName HV01
    .OUTPUTS
    System.Int32
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $NodeName
    )
    if ($Cluster['Properties']['ClusterFunctionalLevel'] -ge 11) { return [math]::Max(1, $Cluster['Properties']['MaximumParallelMigrations']) }
    [math]::Max(1, (Get-SimulatedHost -HostName $NodeName)['VMHost']['MaximumVirtualMachineMigrations'])
}
