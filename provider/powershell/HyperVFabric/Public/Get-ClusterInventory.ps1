function Get-ClusterInventory {
    <#
    .SYNOPSIS
    Reads the failover cluster of this host, its disks, shared volumes and the roles of its virtual machines.
    .PARAMETER Cluster
    The cluster's name. This host must be a running node of it.
    .PARAMETER Select
    The properties asked for, by type name.
    .EXAMPLE
    (Get-ClusterInventory -Cluster PROD -Select $select).records.ClusterRole[$id]
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $found = Get-NodeCluster -Name $Cluster
    $volumes = @{}
    foreach ($volume in @(FailoverClusters\Get-ClusterSharedVolume -ErrorAction Stop)) {
        try {
            $volumes[([string]$volume.Id).ToLowerInvariant()] = Read-SharedVolumeRecord -Volume $volume -Select $Select
        }
        catch {
            # It is asked for by itself then, and says what is wrong.
            Write-Verbose -Message "The volume $($volume.Name) is left out: $($_.Exception.Message)"
        }
    }
    return [ordered]@{
        records = [ordered]@{
            FailoverCluster     = @{ ([string]$found.Id).ToLowerInvariant() = Read-ClusterRecord -Cluster $found -Select $Select }
            ClusterDisk         = Read-ClusterDisk -Select $Select
            ClusterSharedVolume = $volumes
            ClusterRole         = Read-ClusterRole -Select $Select
        }
    }
}
