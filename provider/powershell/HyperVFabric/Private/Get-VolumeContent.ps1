function Get-VolumeContent {
    <#
    .SYNOPSIS
    Tells what lives on a cluster shared volume: the virtual machines by name, and other files, virtual disks first.
    .PARAMETER Path
    The volume's folder below C:\ClusterStorage.
    .EXAMPLE
    Get-VolumeContent -Path 'C:\ClusterStorage\Volume1'
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary with machines (name, running), files (the first ones) and fileCount
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $root = (Get-Item -LiteralPath $Path -Force -ErrorAction Stop).FullName
    $files = @(
        # What Windows itself keeps on every volume.
        Get-ChildItem -LiteralPath $Path -Force -ErrorAction Stop |
            Where-Object -FilterScript { @('System Volume Information', '$RECYCLE.BIN') -notcontains $_.Name } |
            ForEach-Object -Process {
                if ($_.PSIsContainer) {
                    Get-ChildItem -LiteralPath $_.FullName -Recurse -File -Force -ErrorAction Stop
                }
                else {
                    $_
                }
            }
    )
    $machines = @(
        foreach ($file in $files) {
            $id = [guid]::Empty
            if ($file.Extension -eq '.vmcx' -and $file.Directory.Name -eq 'Virtual Machines' -and [guid]::TryParse($file.BaseName, [ref]$id)) {
                Get-MachineLabel -Id $id
            }
        }
    )
    $disks = @($files | Where-Object -FilterScript { $_.Extension -match '^\.a?vhdx?$' })
    $others = @($files | Where-Object -FilterScript { $_.Extension -notmatch '^\.(a?vhdx?|vmcx|vmrs|vmgs|vsv|bin)$' })
    $names = @(@($disks) + @($others) | Select-Object -First 5 | ForEach-Object -Process { $Path + $_.FullName.Substring($root.TrimEnd('\', '/').Length).Replace('/', '\') })
    return [ordered]@{ machines = $machines; files = $names; fileCount = $files.Count }
}
