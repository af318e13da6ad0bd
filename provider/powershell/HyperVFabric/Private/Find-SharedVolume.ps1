function Find-SharedVolume {
    <#
    .SYNOPSIS
    Gives a cluster shared volume, or nothing when this host's cluster has none such.
    .PARAMETER Id
    The id of its resource.
    .PARAMETER Disk
    The name of its resource, or the unique id of its disk.
    .PARAMETER Required
    A volume that is not there is an error.
    .EXAMPLE
    $volume = Find-SharedVolume -Disk 60003FF1
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'Id')]
        [string]$Id,

        [Parameter(Mandatory = $true, ParameterSetName = 'Disk')]
        [string]$Disk,

        [switch]$Required
    )

    if ($PSCmdlet.ParameterSetName -eq 'Disk') {
        $found = Find-VolumeDisk -Disk $Disk
        if ($null -ne $found -and $found.IsVolume) {
            return $found.Resource
        }
        $wanted = "on the disk '$Disk'"
    }
    else {
        foreach ($volume in @(FailoverClusters\Get-ClusterSharedVolume -ErrorAction Stop)) {
            if ([string]$volume.Id -eq $Id) {
                return $volume
            }
        }
        $wanted = "with the id $Id"
    }
    if ($Required) {
        throw (New-FabricError -Code NotFound -Message "The cluster has no shared volume $wanted." -Category ObjectNotFound)
    }
    return $null
}
