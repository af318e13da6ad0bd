function Find-ClusterDisk {
    <#
    .SYNOPSIS
    Finds a disk by its unique id or serial number, and its resource in this host's cluster.
    .DESCRIPTION
    A disk of the cluster that this host does not see may be the one; only another node can tell then, and that is an error.
    .PARAMETER UniqueId
    The disk's unique id.
    .PARAMETER SerialNumber
    The disk's serial number, where no unique id is given.
    .EXAMPLE
    $found = Find-ClusterDisk -UniqueId 60003FF1
    .OUTPUTS
    PSCustomObject with Disk (nothing when this host does not see it), UniqueId, Resource (nothing when the cluster has none), IsVolume
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string]$UniqueId = '',

        [string]$SerialNumber = ''
    )

    $disk = Find-VisibleDisk -UniqueId $UniqueId -SerialNumber $SerialNumber
    $id = $UniqueId
    if ($null -ne $disk) {
        $id = ([string]$disk.UniqueId).Trim()
    }
    $candidates = @(Get-DiskCandidate)
    if ($id -eq '') {
        throw (New-FabricError -Code ClusterUnavailable -Message "this host sees no disk with the serial number '$SerialNumber'" -Category ConnectionError)
    }
    $isHidden = $false
    $visible = @(Storage\Get-Disk -ErrorAction Stop | ForEach-Object -Process { ([string]$_.Guid).Trim('{', '}') })
    foreach ($candidate in $candidates) {
        $parameter = Get-ResourceParameter -InputObject $candidate.Resource
        if (Test-DiskParameter -Parameter $parameter -Disk $disk -UniqueId $id) {
            return [pscustomobject]@{ Disk = $disk; UniqueId = $id; Resource = $candidate.Resource; IsVolume = $candidate.IsVolume }
        }
        if ($parameter['DiskUniqueIds'] -isnot [string] -and $visible -notcontains ([string]$parameter['DiskIdGuid']).Trim('{', '}')) {
            $isHidden = $true
        }
    }
    if ($null -eq $disk -and $isHidden) {
        throw (New-FabricError -Code ClusterUnavailable -Message "this host does not see all disks of the cluster, and the one with the unique id '$id' may be among them" -Category ConnectionError)
    }
    return [pscustomobject]@{ Disk = $disk; UniqueId = $id; Resource = $null; IsVolume = $false }
}
