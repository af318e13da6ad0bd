function Add-VolumeRecord {
    <#
    .SYNOPSIS
    Turns a disk of Available Storage into a cluster shared volume, which every node sees below C:\ClusterStorage.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER GroupId
    Id of the group that holds the disk.
    .PARAMETER ResourceId
    Id of the disk's resource.
    .EXAMPLE
    Add-VolumeRecord -Cluster $cluster -GroupId $group -ResourceId $id
    .OUTPUTS
    System.Collections.IDictionary: the group of the volume
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $GroupId,

        [Parameter(Mandatory)]
        [string] $ResourceId
    )
    $name = $Cluster['Name']
    $storage = Get-SimulatedGroup -ClusterName $name -Id $GroupId -Fresh
    $resource = $storage['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $ResourceId } | Select-Object -First 1
    if ($null -eq $resource -or $storage['GroupType'] -ne 'AvailableStorage') { Deny-ClusterRequest -Code 5965 -Target ([string] $resource['Name']) }
    $partition = (Get-SimulatedSharedDisk -Name $resource['DiskName'])['Partitions'] | Select-Object -Last 1
    if ($null -eq $partition -or $partition['FileSystem'] -notin 'NTFS', 'ReFS') { Deny-ClusterRequest -Code 5964 -Target $resource['Name'] }
    $used = @(Get-SimulatedGroup -ClusterName $name | Where-Object -FilterScript { $_['GroupType'] -eq 'ClusterSharedVolume' } | ForEach-Object -Process { $_['VolumePath'] })
    $number = 1
    while ($used -contains "C:\ClusterStorage\Volume$number") { $number++ }
    $group = New-GroupRecord -Name ([guid]::NewGuid().ToString()) -GroupType ClusterSharedVolume -OwnerNode $storage['OwnerNode']
    $group['VolumePath'] = "C:\ClusterStorage\Volume$number"
    $group['RedirectedAccess'] = $false
    $group['Resources'] = @($resource)
    $storage['Resources'] = @($storage['Resources'] | Where-Object -FilterScript { $_['Id'] -ne $ResourceId })
    Set-SimulatedGroup -ClusterName $name -Group $group
    Set-SimulatedGroup -ClusterName $name -Group $storage
    foreach ($member in $Cluster['Nodes']) { Set-SimulatedMount -HostName $member['Name'] -Path $group['VolumePath'] -Target "shared/$($resource['DiskName'])" }
    $group
}
