function Set-SharedVolume {
    <#
    .SYNOPSIS
    Changes a cluster shared volume; what is not given stays.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Id
    The id of the volume's resource.
    .PARAMETER Name
    The resource's name, which no other disk may have.
    .PARAMETER BlockCacheEnabled
    Whether reads of the volume go through the cluster's cache.
    .PARAMETER RedirectedAccess
    Whether all nodes go through the coordinator.
    .PARAMETER Maintenance
    Whether the volume is in maintenance.
    .EXAMPLE
    Set-SharedVolume -Cluster PROD -Id $id -RedirectedAccess $true
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Id,

        [string]$Name,

        [bool]$BlockCacheEnabled,

        [bool]$RedirectedAccess,

        [bool]$Maintenance
    )

    $null = Get-NodeCluster -Name $Cluster
    $volume = Find-SharedVolume -Id $Id -Required
    $info = @($volume.SharedVolumeInfo)[0]
    $was = @{ RedirectedAccess = $null -ne $info -and [bool]$info.RedirectedAccess; Maintenance = $null -ne $info -and [bool]$info.MaintenanceMode }
    $is = $was.Clone()
    $wanted = $was.Clone()
    foreach ($mode in 'RedirectedAccess', 'Maintenance') {
        if ($PSBoundParameters.ContainsKey($mode)) {
            $wanted[$mode] = $PSBoundParameters[$mode]
        }
    }
    if (($is.RedirectedAccess -and -not $wanted.RedirectedAccess) -or ($is.Maintenance -and -not $wanted.Maintenance)) {
        # It ends both.
        $null = FailoverClusters\Resume-ClusterResource -InputObject $volume -ErrorAction Stop
        $is = @{ RedirectedAccess = $false; Maintenance = $false }
    }
    if ($PSBoundParameters.ContainsKey('Name')) {
        Rename-DiskResource -Resource $volume -Name $Name
    }
    if ($PSBoundParameters.ContainsKey('BlockCacheEnabled')) {
        FailoverClusters\Set-ClusterParameter -InputObject $volume -Name EnableBlockCache -Value ([uint32][int]$BlockCacheEnabled) -ErrorAction Stop
    }
    if ($wanted.RedirectedAccess -and -not $is.RedirectedAccess) {
        $null = FailoverClusters\Suspend-ClusterResource -InputObject $volume -RedirectedAccess -Force -Confirm:$false -ErrorAction Stop
    }
    if ($wanted.Maintenance -and -not $is.Maintenance) {
        $null = FailoverClusters\Suspend-ClusterResource -InputObject $volume -Force -Confirm:$false -ErrorAction Stop
    }
}
