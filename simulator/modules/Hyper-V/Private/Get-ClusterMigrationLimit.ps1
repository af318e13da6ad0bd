function Get-ClusterMigrationLimit {
    <#
    .SYNOPSIS
    Gives the number of migrations at once that the cluster of a host prescribes; nothing outside a cluster and before Windows Server 2022.
    .PARAMETER HostName
    The host.
    .EXAMPLE
    Get-ClusterMigrationLimit -HostName HV01
    .OUTPUTS
    System.Int32
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName
    )
    $membership = Read-SimulatedDocument -Path "hosts/$HostName/cluster.json"
    if ($null -eq $membership) { return }
    $properties = (Read-SimulatedDocument -Path "clusters/$($membership['Name'])/cluster.json")['Properties']
    if ($properties['ClusterFunctionalLevel'] -ge 11) { $properties['MaximumParallelMigrations'] }
}
