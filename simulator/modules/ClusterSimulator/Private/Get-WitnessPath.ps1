function Get-WitnessPath {
    <#
    .SYNOPSIS
    Gives the files and folders of the fabric on which it depends whether a cluster's witness can be reached.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    Get-WitnessPath -Cluster $cluster
    .OUTPUTS
    System.String, paths below the fabric folder, with '/'
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $quorum = $Cluster['Quorum']
    switch ($quorum['Witness']) {
        'FileShare' {
            'clusters/witness.json'
            $server, $share = $quorum['SharePath'].TrimStart('\').Split('\', 3)[0, 1]
            "shares/$($server.ToLowerInvariant())/$($share.ToLowerInvariant())"
            foreach ($name in Get-SimulatedHostName) { if ($name -eq $server.Split('.')[0]) { "hosts/$name/power.json" } }
        }
        'Disk' { "disks/$($quorum['DiskName']).json" }
        'Cloud' { 'clusters/witness.json' }
    }
}
