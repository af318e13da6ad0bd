function Read-HostMembership {
    <#
    .SYNOPSIS
    Reads the cluster that this host is a node of, with its nodes and volumes: without a name while it does not run here.
    .EXAMPLE
    Read-HostMembership
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    if (-not (Test-ClusterMembership)) {
        return $null
    }
    try {
        $cluster = Get-RunningCluster
    }
    catch {
        # A node whose service does not run yet, as after a start.
        return [ordered]@{ Name = ''; Nodes = @(); Volumes = @() }
    }
    return [ordered]@{
        Name    = [string]$cluster.Name
        Nodes   = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop | ForEach-Object -Process { [ordered]@{ Name = [string]$_.Name; State = [string]$_.State } })
        Volumes = @(FailoverClusters\Get-ClusterSharedVolume -ErrorAction Stop | ForEach-Object -Process { [ordered]@{ Name = [string]$_.Name; State = [string]$_.State } })
    }
}
