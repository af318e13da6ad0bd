function Add-DiskResource {
    <#
    .SYNOPSIS
    Makes a disk a resource in Available Storage.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Disk
    Record of the disk, from Get-FreeDisk.
    .PARAMETER Name
    The name that was shown for it; another one is taken where that is in use by now.
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
        [System.Collections.IDictionary] $Disk,

        [Parameter()]
        [AllowEmptyString()]
        [string] $Name
    )
    $storage = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh | Where-Object -FilterScript { $_['GroupType'] -eq 'AvailableStorage' } | Select-Object -First 1
    $taken = @(Get-SimulatedGroup -ClusterName $Cluster['Name'] | ForEach-Object -Process { foreach ($resource in $_['Resources']) { $resource['Name'] } })
    $text = if ($Name -and $taken -notcontains $Name) { $Name } else { $Disk['CandidateName'] }
    $resource = New-ResourceRecord -Name $text -ResourceType 'Physical Disk' -Parameters ([ordered] @{
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
