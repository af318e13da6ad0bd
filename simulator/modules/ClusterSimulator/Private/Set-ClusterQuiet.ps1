function Set-ClusterQuiet {
    <#
    .SYNOPSIS
    Notes the times of the files that a cluster depends on, at a moment when its record is up to date.
    .PARAMETER Cluster
    Record of the cluster, as read.
    .PARAMETER Began
    When the record and the state of its hosts were about to be read.
    .EXAMPLE
    Set-ClusterQuiet -Cluster $cluster -Began $began
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [datetime] $Began
    )
    $root = $env:HYPERV_FABRIC_ROOT
    $key = "$root|$($Cluster['Name'])"
    $script:QuietCluster[$key] = $null
    $until = [datetime]::MaxValue
    if ($Cluster['Due']) { $until = (ConvertFrom-TimeText -Text $Cluster['Due']).Subtract((Get-ClusterClock) - [datetime]::UtcNow) }
    $files = [System.Collections.Generic.List[string]]::new()
    $files.Add("$root/clusters/$($Cluster['Name'])/cluster.json")
    $files.Add("$root/clusters/$($Cluster['Name'])/moving.json")
    $files.Add("$root/clusters/clock.json")
    foreach ($node in $Cluster['Nodes']) {
        $files.Add("$root/hosts/$($node['Name'])/power.json")
        # A host that is starting is up at a time, without a file being written.
        if ($node['ReadyTime']) {
            $ready = ConvertFrom-TimeText -Text $node['ReadyTime']
            if ($ready -lt $until) { $until = $ready }
        }
    }
    foreach ($path in Get-WitnessPath -Cluster $Cluster) { $files.Add("$root/$path") }
    $times = [long[]] @(foreach ($file in $files) { [System.IO.File]::GetLastWriteTimeUtc($file).Ticks })
    # A file that was written since then says something else already, and one written a moment before may have, within the resolution of its time stamp.
    foreach ($time in $times) { if ($Began.Ticks - $time -lt 500000) { return } }
    $script:QuietCluster[$key] = @{ Record = $Cluster; Files = $files.ToArray(); Times = $times; Until = $until }
}
