function Add-ClusterNode {
    <#
    .SYNOPSIS
    Adds a node (server) to a failover cluster.
    .PARAMETER Name
    As on Windows.
    .PARAMETER Cluster
    As on Windows.
    .PARAMETER InputObject
    As on Windows.
    .PARAMETER NoStorage
    As on Windows.
    .EXAMPLE
    Add-ClusterNode
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterNode
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterNode')]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection] $Name,

        [Parameter()]
        [string] $Cluster,

        [Parameter(ValueFromPipeline)]
        [psobject] $InputObject,

        [Parameter()]
        [switch] $NoStorage
    )
    process {
        $call = Enter-ClusterCall -Cmdlet $PSCmdlet -Simulates NoStorage
        if (-not $call) { return }
        foreach ($text in $Name) {
            $short = $text.Split('.')[0]
            $joined = Add-JoiningNode -Call $call -Name $short
            if (-not $joined) { continue }
            $after = Update-ClusterState -Name $call['Cluster']['Name']
            ConvertTo-Node -Cluster $after -Node (Get-ClusterMember -Cluster $after -Name $joined) -Own
        }
        Exit-SimulatedCall -Call $call
    }
}
