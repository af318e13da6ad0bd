function Get-ServiceInstance {
    <#
    .SYNOPSIS
    Gives the host's Win32_Service objects that the simulator has: the cluster service.
    .DESCRIPTION
    The service is there with the feature, disabled until the host is a node, and runs while the node is up.
    .PARAMETER Filter
    A condition on the name, such as Name='ClusSvc'.
    .EXAMPLE
    Get-ServiceInstance -Filter "Name='ClusSvc'"
    .OUTPUTS
    A property bag with the class name
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter()]
        [AllowEmptyString()]
        [string] $Filter
    )
    $hostRecord = Get-SimulatedHost
    if ($Filter -and $Filter -notmatch "^\s*Name\s*=\s*'ClusSvc'\s*$") { return }
    if ($hostRecord['Features']['Failover-Clustering'] -notin 'Installed', 'UninstallPending') { return }
    $membership = Read-SimulatedDocument -Path "hosts/$($hostRecord['Name'])/cluster.json"
    $runs = $false
    if ($null -ne $membership) {
        Import-Module -Name ClusterSimulator -Global
        $cluster = ClusterSimulator\Update-ClusterState -Name $membership['Name']
        $runs = $null -ne $cluster -and (@($cluster['Nodes'] | Where-Object -FilterScript { $_['Name'] -eq $hostRecord['Name'] -and $_['State'] -in 'Up', 'Paused' }).Count -gt 0)
    }
    [pscustomobject] @{
        PSTypeName = 'Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Service'
        Name = 'ClusSvc'; DisplayName = 'Cluster Service'; StartMode = if ($null -ne $membership) { 'Auto' } else { 'Disabled' }
        State = if ($runs) { 'Running' } else { 'Stopped' }; Started = $runs
    }
}
