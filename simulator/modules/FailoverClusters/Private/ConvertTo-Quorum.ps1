function ConvertTo-Quorum {
    <#
    .SYNOPSIS
    Gives the output object of a cluster's quorum.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    ConvertTo-Quorum -Cluster $cluster
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $witness = $null
    if ($Cluster['Quorum']['ResourceId']) {
        foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name']) {
            foreach ($resource in $group['Resources']) { if ($resource['Id'] -eq $Cluster['Quorum']['ResourceId']) { $witness = ConvertTo-Resource -Cluster $Cluster -Group $group -Resource $resource } }
        }
    }
    New-ClusterObject -Type ClusterQuorumSettings -Record @{ QuorumType = $Cluster['Quorum']['Type'] } -Link @{ Cluster = ConvertTo-Cluster -Cluster $Cluster; QuorumResource = $witness }
}
