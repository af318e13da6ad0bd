function Get-DiskChild {
    <#
    .SYNOPSIS
    Lists the differencing disks whose parent is a file, as far as they can be known: those in its folder and those of this host's machines.
    .PARAMETER Path
    The parent.
    .EXAMPLE
    Get-DiskChild -Path 'C:\Images\base.vhdx'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $wanted = ConvertTo-ComparablePath -Path $Path
    $candidates = @{}
    $folder = $Path.Substring(0, $Path.LastIndexOfAny([char[]]'\/') + 1)
    foreach ($file in @(Get-ChildItem -LiteralPath $folder -ErrorAction Stop)) {
        if (-not $file.PSIsContainer -and @('.vhd', '.vhdx', '.avhd', '.avhdx') -contains $file.Extension) {
            $neighbour = $folder + $file.Name
            $candidates[(ConvertTo-ComparablePath -Path $neighbour)] = $neighbour
        }
    }
    $machines = @(Hyper-V\Get-VM -ErrorAction Stop)
    if ($machines.Count -gt 0) {
        foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $machines -ErrorAction Stop)) {
            if (-not [string]::IsNullOrEmpty($drive.Path)) {
                $candidates[(ConvertTo-ComparablePath -Path $drive.Path)] = [string]$drive.Path
            }
        }
    }
    $candidates.Remove($wanted)
    foreach ($candidate in $candidates.Values) {
        $disk = Hyper-V\Get-VHD -Path $candidate -ErrorAction SilentlyContinue
        if ($null -ne $disk -and -not [string]::IsNullOrEmpty($disk.ParentPath) -and (ConvertTo-ComparablePath -Path $disk.ParentPath) -eq $wanted) {
            $candidate
        }
    }
}
