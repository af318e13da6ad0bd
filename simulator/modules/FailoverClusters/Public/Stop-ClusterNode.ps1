function Stop-ClusterNode {
    <#
    .SYNOPSIS
    Stops the Cluster service on a node in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Stop-ClusterNode
    .OUTPUTS
    None
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Wait
        if (-not $call) { return }
        foreach ($member in @(Find-ClusterNode -Call $call -Default $call['HostName'])) {
            if (-not $PSCmdlet.ShouldProcess($member['Name'], 'Stop-ClusterNode')) { continue }
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Stop-MemberService -Cluster $record -NodeName $member['Name']
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
