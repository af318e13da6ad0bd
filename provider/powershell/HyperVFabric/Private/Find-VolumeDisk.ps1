function Find-VolumeDisk {
    <#
    .SYNOPSIS
    Gives a disk of this host's cluster by the name of its resource or by its unique id, or nothing.
    .PARAMETER Disk
    The name, or else the unique id.
    .EXAMPLE
    Find-VolumeDisk -Disk 'Cluster Disk 1'
    .OUTPUTS
    PSCustomObject with Resource and IsVolume
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Disk
    )

    $named = @(Get-DiskCandidate | Where-Object -FilterScript { [string]$_.Resource.Name -eq $Disk })
    if ($named.Count -gt 0) {
        return $named[0]
    }
    $found = Find-ClusterDisk -UniqueId $Disk
    if ($null -eq $found.Resource) {
        return $null
    }
    return [pscustomobject]@{ Resource = $found.Resource; IsVolume = $found.IsVolume }
}
