function Start-ClusterService {
    <#
    .SYNOPSIS
    Starts the cluster service on all nodes whose hosts are up.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER IgnorePersistentState
    Roles that were online before stay offline.
    .EXAMPLE
    Start-ClusterService -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter()]
        [switch] $IgnorePersistentState
    )
    if ($IgnorePersistentState) {
        foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) {
            $group['StartWaits'] = $false
            Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
        }
    }
    foreach ($node in $Cluster['Nodes']) { if ((Get-SimulatedPower -HostName $node['Name'])['State'] -eq 'Up') { $node['Service'] = 'Running' } }
    Invoke-ClusterStep -Cluster $Cluster
    if ($Cluster['State'] -ne 'Up') { Deny-ClusterRequest -Code 5925 -Target $Cluster['Name'] }
}
