function Start-Cluster {
    <#
    .SYNOPSIS
    Starts the Cluster service on all nodes of the cluster on which it isn't yet started.
    .PARAMETER Name
    As on Windows.
    .PARAMETER IgnorePersistentState
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Start-Cluster
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.Cluster
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.Cluster')]
    param(
        [Parameter(Position = 0)]
        [Alias('Cluster')]
        [string] $Name,

        [Parameter()]
        [Alias('ips')]
        [switch] $IgnorePersistentState,

        [Parameter()]
        [int] $Wait
    )
    process {
        $call = Enter-StoppedClusterCall -Cmdlet $PSCmdlet -ClusterName $Name -Simulates IgnorePersistentState, Wait
        if (-not $call) { return }
        $null = Invoke-ClusterRequest -Call $call -Action {
            param($record)
            Start-ClusterService -Cluster $record -IgnorePersistentState:$IgnorePersistentState
        }
        $after = Update-ClusterState -Name $call['Cluster']['Name']
        if ($after['State'] -eq 'Up') { ConvertTo-Cluster -Cluster $after -Own }
        Exit-SimulatedCall -Call $call
    }
}
