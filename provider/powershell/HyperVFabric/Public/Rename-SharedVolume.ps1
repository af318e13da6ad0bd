function Rename-SharedVolume {
    <#
    .SYNOPSIS
    Gives the folder of an empty cluster shared volume another name.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Id
    The id of the volume's resource.
    .PARAMETER MountPointName
    The name of the folder below C:\ClusterStorage.
    .EXAMPLE
    Rename-SharedVolume -Cluster PROD -Id $id -MountPointName vms
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Id,

        [Parameter(Mandatory = $true)]
        [string]$MountPointName
    )

    $null = Get-NodeCluster -Name $Cluster
    $volume = Find-SharedVolume -Id $Id -Required
    # Every path on it would lead nowhere.
    Assert-VolumeEmpty -Volume $volume
    Rename-VolumeFolder -Volume $volume -MountPointName $MountPointName
}
