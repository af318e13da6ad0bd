function Add-DiskResource {
    <#
    .SYNOPSIS
    Makes a disk a resource in Available Storage.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Disk
    Record of the disk, from Get-FreeDisk.
    .EXAMPLE
    Add-DiskResource -Cluster $cluster -Disk $disk
    .OUTPUTS
    System.Collections.Hashtable with Group and Resource
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Disk
    )
    $storage = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh | Where-Object -FilterScript { $_['GroupType'] -eq 'AvailableStorage' } | Select-Object -First 1
    $resource = New-ResourceRecord -Name $Disk['CandidateName'] -ResourceType 'Physical Disk' -Parameters ([ordered] @{
            DiskIdType = 1; DiskIdGuid = "{$($Disk['Guid'].Trim('{', '}'))}"; DiskSignature = 0; DiskUniqueIds = $Disk['UniqueId']; DiskRunChkDsk = 0; MaintenanceMode = 0; EnableBlockCache = 1
        })
    $resource['DiskName'] = $Disk['Name']
    $null = Update-SimulatedSharedDisk -Name $Disk['Name'] -Change {
        param($record)
        $record['Cluster'] = $Cluster['Name']
        $record['IsOffline'] = $false
    }
    $storage['Resources'] = @($storage['Resources']) + @($resource)
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $storage
    @{ Group = $storage; Resource = $resource }
}
