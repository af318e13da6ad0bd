function Get-DiskUse {
    <#
    .SYNOPSIS
    Tells what the cluster uses one of its disks for.
    .PARAMETER Resource
    The disk's resource, or the shared volume.
    .PARAMETER IsVolume
    It is a shared volume.
    .EXAMPLE
    Get-DiskUse -Resource $resource -IsVolume $false
    .OUTPUTS
    PSCustomObject with Use (AvailableStorage, SharedVolume, Witness, Role) and Name: the volume's path, or the group
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Resource,

        [Parameter(Mandatory = $true)]
        [bool]$IsVolume
    )

    if ($IsVolume) {
        $path = @($Resource.SharedVolumeInfo | ForEach-Object -Process { [string]$_.FriendlyVolumeName }) -join ', '
        return [pscustomobject]@{ Use = 'SharedVolume'; Name = $path }
    }
    $witness = (FailoverClusters\Get-ClusterQuorum -ErrorAction Stop).QuorumResource
    $use = 'Role'
    if ($null -ne $witness -and [string]$witness.Id -eq [string]$Resource.Id) {
        $use = 'Witness'
    }
    elseif ([string]$Resource.OwnerGroup.GroupType -eq 'AvailableStorage') {
        $use = 'AvailableStorage'
    }
    return [pscustomobject]@{ Use = $use; Name = [string]$Resource.OwnerGroup.Name }
}
