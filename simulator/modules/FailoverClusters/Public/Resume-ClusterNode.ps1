function Resume-ClusterNode {
    <#
    .SYNOPSIS
    Resumes a node from the paused state or brings back drained workloads to the node or both.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Failback
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .EXAMPLE
    Resume-ClusterNode
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNode
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNode')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter(Position = 1)]
        [Microsoft.FailoverClusters.PowerShell.ResumeClusterNodeFailbackType] $Failback,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates Failback
        if (-not $call) { return }
        $mode = if ($call['Bound'].ContainsKey('Failback')) { $Failback.ToString() } else { 'NoFailback' }
        foreach ($member in @(Find-ClusterNode -Call $call -Default $call['HostName'])) {
            Invoke-ClusterRequest -Call $call -Action {
                param($record)
                Resume-Member -Cluster $record -NodeName $member['Name'] -Failback $mode
            }
            $after = Update-ClusterState -Name $call['Cluster']['Name']
            ConvertTo-Node -Cluster $after -Node (Get-ClusterMember -Cluster $after -Name $member['Name']) -Own
        }
        Exit-SimulatedCall -Call $call
    }
}
