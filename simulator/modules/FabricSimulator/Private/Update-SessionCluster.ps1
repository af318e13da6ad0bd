function Update-SessionCluster {
    <#
    .SYNOPSIS
    Works out what has happened to the cluster of the session's host, so that every cmdlet on a node sees its present state.
    .EXAMPLE
    Update-SessionCluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    $membership = Read-SimulatedDocument -Path "hosts/$($script:Session['HostName'])/cluster.json"
    if ($null -eq $membership) { return }
    if (-not $script:ClusterModule) {
        # The cluster service is a module above this one; global, for nested in this one it would be a circle.
        Import-Module -Name ClusterSimulator -Global
        $script:ClusterModule = $true
    }
    $null = Update-ClusterState -Name $membership['Name']
}
