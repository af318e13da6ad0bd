function Update-HostCluster {
    <#
    .SYNOPSIS
    Lets the cluster of a host notice at once what was done to the host.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    Update-HostCluster -HostName HV01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName
    )
    $membership = Read-SimulatedDocument -Path "hosts/$HostName/cluster.json"
    if ($null -eq $membership) { return }
    Import-Module -Name ClusterSimulator
    $null = Update-ClusterState -Name $membership['Name']
}
