function Get-VolumeMachine {
    <#
    .SYNOPSIS
    Gives the names of the running machines of a cluster's nodes that have a disk on a shared volume.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER VolumePath
    Folder of the volume.
    .EXAMPLE
    Get-VolumeMachine -Cluster $cluster -VolumePath 'C:\ClusterStorage\Volume1'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $VolumePath
    )
    foreach ($node in $Cluster['Nodes']) {
        foreach ($machine in Get-SimulatedVM -HostName $node['Name']) {
            if ($machine['State'] -in 'Off', 'Saved') { continue }
            $drives = @(@($machine['HardDrives']) + @($machine['DVDDrives']) | Where-Object -FilterScript { "$($_['Path'])".StartsWith("$VolumePath\", [System.StringComparison]::OrdinalIgnoreCase) })
            if ($drives.Count) { $machine['Name'] }
        }
    }
}
