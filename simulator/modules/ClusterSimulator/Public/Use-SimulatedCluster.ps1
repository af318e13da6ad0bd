function Use-SimulatedCluster {
    <#
    .SYNOPSIS
    Runs an action on the current record of a cluster under its lock and stores the record afterwards.
    .DESCRIPTION
    What is due by now is worked out first. Nothing of the record is stored when the action throws.
    .PARAMETER Name
    Name of the cluster.
    .PARAMETER Action
    The action; its parameter is the record.
    .EXAMPLE
    Use-SimulatedCluster -Name CL1 -Action { param($cluster) $cluster['Properties']['Description'] = 'x' }
    .OUTPUTS
    The output of Action.
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [scriptblock] $Action
    )
    Lock-SimulatedObject -Kind cluster -Key $Name -Action {
        $record = Read-SimulatedDocument -Path "clusters/$Name/cluster.json" -Fresh
        if ($null -eq $record) { throw "The fabric has no cluster '$Name'." }
        if (Test-ClusterChange -Cluster $record) {
            Invoke-ClusterStep -Cluster $record
            Write-SimulatedDocument -Path "clusters/$Name/cluster.json" -Document $record
        }
        & $Action $record
        Set-ClusterDue -Cluster $record
        Write-SimulatedDocument -Path "clusters/$Name/cluster.json" -Document $record
    }
}
