function Start-ClusterNode {
    <#
    .SYNOPSIS
    Starts the Cluster service on a node in a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER ClearQuarantine
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER ForceQuorum
    As on Windows.
    .PARAMETER IgnorePersistentState
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER PreventQuorum
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Start-ClusterNode
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNode
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNode')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [Alias('cq')]
        [switch] $ClearQuarantine,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [Alias('fq', 'FixQuorum')]
        [switch] $ForceQuorum,

        [Parameter()]
        [Alias('ips')]
        [switch] $IgnorePersistentState,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [Alias('pq')]
        [switch] $PreventQuorum,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-StoppedClusterCall -Cmdlet $PSCmdlet -ClusterName $Cluster -Simulates ClearQuarantine, ForceQuorum, PreventQuorum, Wait
        if (-not $call) { return }
        foreach ($member in @(Find-ClusterNode -Call $call -Default $call['HostName'])) {
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Start-MemberService -Cluster $record -NodeName $member['Name'] -ForceQuorum:$ForceQuorum -PreventQuorum:$PreventQuorum -ClearQuarantine:$ClearQuarantine
            }
            $after = Update-ClusterState -Name $call['Cluster']['Name']
            ConvertTo-Node -Cluster $after -Node (Get-ClusterMember -Cluster $after -Name $member['Name']) -Own
        }
        Exit-SimulatedCall -Call $call
    }
}
