function Suspend-ClusterNode {
    <#
    .SYNOPSIS
    Suspends activity on a failover cluster node, that is, pauses the node.
    .PARAMETER Name
    As on Windows.
    .PARAMETER TargetNode
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER Drain
    As on Windows.
    .PARAMETER ForceDrain
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Suspend-ClusterNode
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNode
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNode')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter(Position = 1)]
        [string] $TargetNode,

        [Parameter()]
        [string] $Cluster,

        [Parameter()]
        [switch] $Drain,

        [Parameter()]
        [switch] $ForceDrain,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [switch] $Wait
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Drain, ForceDrain, TargetNode, Wait
        if (-not $call) { return }
        foreach ($member in @(Find-ClusterNode -Call $call -Default $call['HostName'])) {
            if (-not $PSCmdlet.ShouldProcess($member['Name'], 'Suspend-ClusterNode')) { continue }
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Suspend-Member -Cluster $record -NodeName $member['Name'] -TargetNode $TargetNode -Drain:$Drain -ForceDrain:$ForceDrain
            }
            while ($Wait -and (Get-ClusterMember -Cluster (Update-ClusterState -Name $call['Cluster']['Name']) -Name $member['Name'])['DrainStatus'] -eq 'InProgress') {
                [System.Threading.Thread]::Sleep(25)
                Assert-SimulatedSession
            }
            $after = Update-ClusterState -Name $call['Cluster']['Name']
            ConvertTo-Node -Cluster $after -Node (Get-ClusterMember -Cluster $after -Name $member['Name']) -Own
        }
        Exit-SimulatedCall -Call $call
    }
}
