function New-CheckpointDisk {
    <#
    .SYNOPSIS
    Puts a new differencing disk before each virtual hard disk of a record, as a checkpoint does. Only inside a -Change block.
    .PARAMETER Record
    Record of the virtual machine; the paths of its drives are changed.
    .EXAMPLE
    New-CheckpointDisk -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    foreach ($drive in $Record['HardDrives']) {
        if (-not $drive['Path']) { continue }
        $parentPath = $drive['Path']
        $disk = Get-SimulatedDisk -Path $parentPath
        $stem = $parentPath.Substring(0, $parentPath.LastIndexOf('.')) -replace '_[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$'
        $extension = if ($disk['VhdFormat'] -eq 'VHD') { 'avhd' } else { 'avhdx' }
        $drive['Path'] = "${stem}_$([guid]::NewGuid().ToString().ToUpperInvariant()).$extension"
        $property = @{ ParentIdentifier = $disk['DiskIdentifier'] }
        foreach ($key in 'BlockSize', 'LogicalSectorSize', 'PhysicalSectorSize') { $property[$key] = $disk[$key] }
        if ($disk['VhdType'] -eq 'Fixed') { $property['BlockSize'] = if ($disk['VhdFormat'] -eq 'VHD') { 2097152 } else { 33554432 } }
        $null = Add-SimulatedDisk -Path $drive['Path'] -Size $disk['Size'] -VhdType Differencing -ParentPath $parentPath -Property $property
    }
}
