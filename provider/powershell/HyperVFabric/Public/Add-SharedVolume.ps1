function Add-SharedVolume {
    <#
    .SYNOPSIS
    Makes a disk of the cluster a shared volume.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Disk
    The name of the disk's resource, or its unique id. The disk must be in Available Storage.
    .PARAMETER MountPointName
    The name of the volume's folder; the cluster's own choice when left out. Nothing can use the folder yet, so it need not be empty.
    .EXAMPLE
    Add-SharedVolume -Cluster PROD -Disk 60003FF1 -MountPointName vms
    .OUTPUTS
    PSCustomObject with Id: that of the volume's resource
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Disk,

        [string]$MountPointName = ''
    )

    $null = Get-NodeCluster -Name $Cluster
    $found = Find-VolumeDisk -Disk $Disk
    if ($null -eq $found) {
        $known = @(Get-DiskCandidate | ForEach-Object -Process { "'$($_.Resource.Name)'" }) -join ', '
        throw (New-FabricError -Code NotFound -Message "The cluster has no disk with the name or unique id '$Disk'; its disks are $(if ($known -eq '') { 'none' } else { $known })." -Category ObjectNotFound -TargetObject $Disk)
    }
    if ($found.IsVolume) {
        return [pscustomobject]@{ Id = [string]$found.Resource.Id }
    }
    $use = Get-DiskUse -Resource $found.Resource -IsVolume $false
    if ($use.Use -ne 'AvailableStorage') {
        throw (New-FabricError -Code WrongState -Message "The disk '$Disk' is in use ($($use.Use) '$($use.Name)'), and only one in Available Storage can become a shared volume." -Category InvalidOperation -TargetObject $Disk)
    }
    $volume = @(FailoverClusters\Add-ClusterSharedVolume -InputObject $found.Resource -ErrorAction Stop)[0]
    if ($MountPointName -ne '') {
        Rename-VolumeFolder -Volume (Find-SharedVolume -Id $volume.Id -Required) -MountPointName $MountPointName
    }
    return [pscustomobject]@{ Id = [string]$volume.Id }
}
