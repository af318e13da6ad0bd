function Assert-VolumeEmpty {
    <#
    .SYNOPSIS
    Throws while anything lives on a cluster shared volume, and names it.
    .PARAMETER Volume
    The volume.
    .EXAMPLE
    Assert-VolumeEmpty -Volume (Find-SharedVolume -Disk 'Cluster Disk 1')
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Volume
    )

    foreach ($info in @($Volume.SharedVolumeInfo)) {
        $path = [string]$info.FriendlyVolumeName
        if ([string]$Volume.State -ne 'Online' -or $info.MaintenanceMode) {
            throw (New-FabricError -Code WrongState -Message "Nobody can look into the volume '$path' while it is not online or in maintenance, and so nobody knows whether it is empty." -Category InvalidOperation -TargetObject $path)
        }
        $content = Get-VolumeContent -Path $path
        if ($content.fileCount -eq 0) {
            continue
        }
        $parts = @()
        if ($content.machines.Count -gt 0) {
            $parts += "the virtual machines $(@($content.machines | ForEach-Object -Process { "'$($_.name)'" }) -join ', ')"
        }
        if ($content.files.Count -gt 0) {
            $parts += "the files $($content.files -join ', ')"
        }
        throw (New-FabricError -Code WrongState -Message "The volume '$path' is not empty: on it are $(@($parts + "$($content.fileCount) files in all") -join ', ')." -Category InvalidOperation -TargetObject $path)
    }
}
