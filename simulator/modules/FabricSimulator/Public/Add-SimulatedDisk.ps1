function Add-SimulatedDisk {
    <#
    .SYNOPSIS
    Makes a virtual disk file. Folders that are missing are made.
    .PARAMETER Path
    The Windows path; .vhd, .vhdx, .avhd, .avhdx or .vhds decides the format.
    .PARAMETER Size
    Size of the disk in bytes.
    .PARAMETER VhdType
    Dynamic, Fixed or Differencing.
    .PARAMETER ParentPath
    Parent of a differencing disk.
    .PARAMETER Property
    Other keys of the record, as BlockSize or LogicalSectorSize.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Add-SimulatedDisk -Path 'C:\VMs\a.vhdx' -Size 40GB
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [uint64] $Size,

        [Parameter()]
        [string] $VhdType = 'Dynamic',

        [Parameter()]
        [string] $ParentPath = '',

        [Parameter()]
        [System.Collections.IDictionary] $Property = @{},

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    $extension = $Path.Substring($Path.LastIndexOf('.') + 1).ToLowerInvariant()
    $format = @{ vhd = 'VHD'; avhd = 'VHD'; vhds = 'VHDSet' }[$extension]
    if (-not $format) { $format = 'VHDX' }
    $record = [ordered] @{
        DiskIdentifier = [guid]::NewGuid().ToString().ToUpperInvariant()
        VhdFormat = $format; VhdType = $VhdType; Size = $Size
        FileSize = if ($VhdType -eq 'Fixed') { $Size } else { 4194304 }
        MinimumSize = $null; LogicalSectorSize = 512; PhysicalSectorSize = if ($format -eq 'VHD') { 512 } else { 4096 }
        BlockSize = if ($VhdType -eq 'Fixed') { 0 } elseif ($format -eq 'VHD') { 2097152 } else { 33554432 }
        ParentPath = $ParentPath; ParentIdentifier = ''; FragmentationPercentage = 0; Alignment = 1; IsPMEMCompatible = $false
        AddressAbstractionType = 'None'; MountedOn = $null; DiskNumber = $null
    }
    foreach ($entry in $Property.GetEnumerator()) { $record[$entry.Key] = $entry.Value }
    Write-SimulatedDocument -Path (Resolve-SimulatedPath -Path $Path -HostName $HostName -Relative) -Document $record
    $record
}
