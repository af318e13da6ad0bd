function Get-DiskCandidate {
    <#
    .SYNOPSIS
    Lists the disks of this host's cluster: the resources, and the shared volumes, which are no longer among those.
    .EXAMPLE
    Get-DiskCandidate | Where-Object -FilterScript { $_.IsVolume }
    .OUTPUTS
    PSCustomObject with Resource and IsVolume
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $seen = @{}
    foreach ($volume in @(FailoverClusters\Get-ClusterSharedVolume -ErrorAction Stop)) {
        $seen[[string]$volume.Id] = $true
        [pscustomobject]@{ Resource = $volume; IsVolume = $true }
    }
    foreach ($resource in @(FailoverClusters\Get-ClusterResource -ErrorAction Stop)) {
        if ([string]$resource.ResourceType.Name -eq 'Physical Disk' -and -not $seen.ContainsKey([string]$resource.Id)) {
            [pscustomobject]@{ Resource = $resource; IsVolume = $false }
        }
    }
}
