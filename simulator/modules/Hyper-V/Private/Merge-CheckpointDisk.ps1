function Merge-CheckpointDisk {
    <#
    .SYNOPSIS
    Merges or deletes the differencing disks that neither a virtual machine nor its checkpoints need any more. Only inside a -Change block.
    .PARAMETER Record
    Record of the virtual machine after the change; paths of its drives and of its checkpoints' drives follow a merge.
    .PARAMETER Candidate
    Paths that were in use before the change.
    .EXAMPLE
    Merge-CheckpointDisk -Record $record -Candidate $paths
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [string[]] $Candidate
    )
    $drives = @($Record['HardDrives']) + @(foreach ($checkpoint in $Record['Checkpoints']) { $checkpoint['Configuration']['HardDrives'] })
    $drives = @($drives | Where-Object -FilterScript { $null -ne $_ -and $_['Path'] })
    $parents = [System.Collections.Generic.Dictionary[string, string]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($path in @($Candidate) + @($drives | ForEach-Object -Process { $_['Path'] })) {
        while ($path -and -not $parents.ContainsKey($path)) {
            $disk = Get-SimulatedDisk -Path $path
            if (-not $disk) { break }
            # The disk below the first checkpoint is the user's own: what it stands on stays as it is.
            $parents[$path] = if ($path -match '\.avhdx?$') { $disk['ParentPath'] } else { '' }
            $path = $parents[$path]
        }
    }
    do {
        $changed = $false
        foreach ($path in @($parents.Keys)) {
            if (@($drives | Where-Object -FilterScript { $_['Path'] -eq $path }).Count -gt 0) { continue }
            $children = @($parents.Keys | Where-Object -FilterScript { $parents[$_] -eq $path })
            if ($children.Count -eq 0 -and $path -match '\.avhdx?$') {
                $gone = $path
            } elseif ($children.Count -eq 1) {
                $gone = $children[0]
                $size = (Get-SimulatedDisk -Path $gone)['FileSize']
                $null = Update-SimulatedDisk -Path $path -Change { param($disk) $disk['FileSize'] = [math]::Max([uint64] $disk['FileSize'], [uint64] $size) }
                foreach ($drive in $drives) { if ($drive['Path'] -eq $gone) { $drive['Path'] = $path } }
                foreach ($grandchild in @($parents.Keys | Where-Object -FilterScript { $parents[$_] -eq $gone })) {
                    $identifier = (Get-SimulatedDisk -Path $path)['DiskIdentifier']
                    $null = Update-SimulatedDisk -Path $grandchild -Change { param($disk) $disk['ParentPath'] = $path; $disk['ParentIdentifier'] = $identifier }
                    $parents[$grandchild] = $path
                }
            } else {
                continue
            }
            [System.IO.File]::Delete((Resolve-SimulatedPath -Path $gone))
            $null = $parents.Remove($gone)
            $changed = $true
            break
        }
    } while ($changed)
}
