function Read-HostMembership {
    <#
    .SYNOPSIS
    Reads the cluster that this host is a node of: its nodes, its volumes, and who drained this node for a restart. It has no name while it does not run here.
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
        return [ordered]@{ Name = ''; Nodes = @(); Volumes = @(); DrainedBy = $null }
    }
    $mark = Get-IntentRecord -Kind NodeDrain -Name ([string]$cluster.Name)
    return [ordered]@{
        Name      = [string]$cluster.Name
        Nodes     = @(FailoverClusters\Get-ClusterNode -ErrorAction Stop | ForEach-Object -Process {
                [ordered]@{ Name = [string]$_.Name; State = [string]$_.State; DrainStatus = [string]$_.DrainStatus }
            })
        DrainedBy = $(if ($null -eq $mark) { $null } else { $mark.token })
        Volumes   = @(FailoverClusters\Get-ClusterSharedVolume -ErrorAction Stop | ForEach-Object -Process { [ordered]@{ Name = [string]$_.Name; State = [string]$_.State } })
    }
}
