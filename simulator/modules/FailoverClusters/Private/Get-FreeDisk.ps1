function Get-FreeDisk {
    <#
    .SYNOPSIS
    Gives the shared disks that are not in a cluster, with the name that the cluster would give them in CandidateName.
    .PARAMETER ClusterName
    Name of the cluster.
    .PARAMETER All
    Also those that not every node sees.
    .EXAMPLE
    Get-FreeDisk -ClusterName CL1
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $ClusterName,

        [Parameter()]
        [switch] $All
    )
    $record = Read-SimulatedDocument -Path "clusters/$ClusterName/cluster.json"
    $names = @(Get-SimulatedGroup -ClusterName $ClusterName | ForEach-Object -Process { foreach ($resource in $_['Resources']) { $resource['Name'] } })
    $number = 1
    foreach ($disk in Get-SimulatedSharedDisk) {
        if ($disk['Cluster'] -or $disk['PartitionStyle'] -eq 'RAW') { continue }
        $missing = @(if (@($disk['Hosts']).Count) { $record['Nodes'] | Where-Object -FilterScript { @($disk['Hosts']) -notcontains $_['Name'] } })
        if ($missing.Count -and -not $All) { continue }
        while ($names -contains "Cluster Disk $number") { $number++ }
        $copy = [ordered] @{ CandidateName = "Cluster Disk $number" }
        foreach ($key in $disk.Keys) { $copy[$key] = $disk[$key] }
        $number++
        $copy
    }
}
