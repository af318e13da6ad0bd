function Stop-ClusterMembership {
    <#
    .SYNOPSIS
    Takes a host that is shut down in good order out of its cluster first: its roles are drained to the other nodes.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    Stop-ClusterMembership -HostName HV01
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
    # The cluster service is a module above this one, loaded only where there is a cluster; global, for nested in this one it would be a circle.
    Import-Module -Name ClusterSimulator -Global
    Use-SimulatedCluster -Name $membership['Name'] -Action {
        param($record)
        $node = Get-ClusterMember -Cluster $record -Name $HostName
        if ($node['State'] -in 'Up', 'Paused' -and $record['Properties']['DrainOnShutdown'] -eq 1) { Stop-MemberService -Cluster $record -NodeName $HostName }
    }
}
