function New-ClusterMember {
    <#
    .SYNOPSIS
    Makes the record of a node that joins a cluster, and notes the membership on its host.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    New-ClusterMember -Cluster $cluster -HostName HV01
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
    $power = Get-SimulatedPower -HostName $HostName
    $node = [ordered] @{
        Name = $HostName; Id = [string] $Cluster['NextNodeId']; State = 'Up'; Service = 'Running'; PreventQuorum = $false; NodeWeight = 1; DynamicWeight = 1; Description = ''
        DrainStatus = 'NotInitiated'; DrainFails = $false; Isolated = $false; IsolatedAt = $null; QuarantinedUntil = $null; Departures = @()
        Power = $power['State']; BootId = $power['BootId']; ReadyTime = $null; InstanceId = [guid]::NewGuid().ToString()
    }
    $Cluster['NextNodeId']++
    $Cluster['Nodes'] = @($Cluster['Nodes']) + @($node)
    Write-SimulatedDocument -Path "hosts/$HostName/cluster.json" -Document ([ordered] @{ Name = $Cluster['Name'] })
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name']) {
        if ($group['GroupType'] -eq 'ClusterSharedVolume') { Set-SimulatedMount -HostName $HostName -Path $group['VolumePath'] -Target "shared/$($group['Resources'][0]['DiskName'])" }
    }
    Set-ClusterNetworkRecord -Cluster $Cluster
    $Cluster['WitnessAvailable'] = Test-ClusterWitness -Cluster $Cluster
    Set-ClusterVote -Cluster $Cluster
}
