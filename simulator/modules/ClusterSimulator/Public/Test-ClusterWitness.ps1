function Test-ClusterWitness {
    <#
    .SYNOPSIS
    Tells whether a cluster's witness can vote: it is there, and its disk, share or service can be reached.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    Test-ClusterWitness -Cluster $cluster
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $quorum = $Cluster['Quorum']
    switch ($quorum['Witness']) {
        'None' { return $false }
        'FileShare' {
            if (-not (Test-WitnessReach)) { return $false }
            $server = $quorum['SharePath'].TrimStart('\').Split('\')[0].Split('.')[0]
            if (@(Get-SimulatedHostName) -contains $server -and (Get-SimulatedPower -HostName $server)['State'] -ne 'Up') { return $false }
            return [bool] (Resolve-SimulatedPath -Path $quorum['SharePath'] -HostName $Cluster['Nodes'][0]['Name'])
        }
        'Disk' {
            $disk = Get-SimulatedSharedDisk -Name $quorum['DiskName']
            return $null -ne $disk -and -not $disk['IsOffline']
        }
        default { return (Test-WitnessReach) }
    }
}
