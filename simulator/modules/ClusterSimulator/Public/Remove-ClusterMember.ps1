function Remove-ClusterMember {
    <#
    .SYNOPSIS
    Takes a node out of a cluster.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER HostName
    Name of the node.
    .EXAMPLE
    Remove-ClusterMember -Cluster $cluster -HostName HV01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $HostName
    )
    $Cluster['Nodes'] = @($Cluster['Nodes'] | Where-Object -FilterScript { $_['Name'] -ne $HostName })
    Remove-SimulatedDocument -Path "hosts/$HostName/cluster.json"
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name']) {
        if ($group['GroupType'] -eq 'ClusterSharedVolume') { Set-SimulatedMount -HostName $HostName -Path $group['VolumePath'] -Target '' }
    }
    if ($Cluster['Nodes'].Count -eq 0) { return }
    Set-ClusterNetworkRecord -Cluster $Cluster
    Set-ClusterVote -Cluster $Cluster
}
