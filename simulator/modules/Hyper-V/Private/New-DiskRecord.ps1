function New-DiskRecord {
    <#
    .SYNOPSIS
    Makes the record of the disk that New-VHD is asked for, or says why it is refused.
    .PARAMETER Bound
    The bound parameters of New-VHD.
    .PARAMETER Path
    The full Windows path of the new disk.
    .PARAMETER ParameterSet
    Name of the parameter set.
    .EXAMPLE
    New-DiskRecord -Bound $call['Bound'] -Path 'C:\VMs\a.vhdx' -ParameterSet DynamicWithoutSource
    .OUTPUTS
    System.Collections.Hashtable with Record (VhdType, Size and the other keys of Add-SimulatedDisk) or Refusal
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound,

        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $ParameterSet
    )
    $action = 'Failed to create the virtual hard disk.'
    $format = Get-DiskFormat -Path $Path
    if (-not $format) {
        return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Path; Message = "$action The file name '$Path' has no extension of a virtual hard disk. (0x80070057)." } }
    }
    $type = if ($ParameterSet -eq 'Differencing') { 'Differencing' } elseif ($ParameterSet -like 'Fixed*') { 'Fixed' } else { 'Dynamic' }
    $record = @{ VhdType = $type; LogicalSectorSize = 512; PhysicalSectorSize = if ($format -eq 'VHD') { 512 } else { 4096 }; ParentPath = ''; ParentIdentifier = '' }
    if ($type -eq 'Differencing') {
        $parentPath = Resolve-NewDiskPath -Path $Bound['ParentPath']
        $parent = Get-SimulatedDisk -Path $parentPath
        $problem = if ($null -eq $parent -or $parent['VhdFormat'] -ne $format) { 'The parent virtual hard disk does not exist, or has another format.' }
        if (-not $problem) { $problem = (Get-DiskRefusal -Path $parentPath -Action $action)?['Message'] }
        if ($problem) { return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $parentPath; Message = "$action $problem '$parentPath'" } } }
        $record['ParentPath'] = $parentPath
        $record['ParentIdentifier'] = $parent['DiskIdentifier']
        foreach ($key in 'Size', 'LogicalSectorSize', 'PhysicalSectorSize') { $record[$key] = $parent[$key] }
    }
    foreach ($key in 'LogicalSectorSize', 'PhysicalSectorSize') { if ($Bound.ContainsKey("${key}Bytes")) { $record[$key] = $Bound["${key}Bytes"] } }
    if ($format -eq 'VHD' -and ($record['LogicalSectorSize'] -ne 512 -or $record['PhysicalSectorSize'] -ne 512)) {
        return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Path; Message = "$action The format VHD supports only sectors of 512 bytes. (0x80070057)." } }
    }
    if ($record['LogicalSectorSize'] -gt $record['PhysicalSectorSize']) {
        return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Path; Message = "$action The logical sector size is larger than the physical sector size. (0x80070057)." } }
    }
    if ($Bound.ContainsKey('SizeBytes')) {
        if ($type -eq 'Differencing' -and $Bound['SizeBytes'] -lt $record['Size']) {
            return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Bound['SizeBytes']; Message = "$action A differencing disk cannot be smaller than its parent. (0xC03A0012)." } }
        }
        $record['Size'] = $Bound['SizeBytes']
    }
    $refusal = Get-DiskSizeRefusal -Format $format -SizeBytes $record['Size'] -LogicalSectorSize $record['LogicalSectorSize'] -Action $action
    if ($refusal) { return @{ Refusal = $refusal } }
    $record['BlockSize'] = Get-DefaultBlockSize -Format $format -VhdType $type
    if ($Bound.ContainsKey('BlockSizeBytes') -and $type -ne 'Fixed') {
        $refusal = Get-BlockSizeRefusal -Format $format -BlockSizeBytes $Bound['BlockSizeBytes'] -Action $action
        if ($refusal) { return @{ Refusal = $refusal } }
        $record['BlockSize'] = $Bound['BlockSizeBytes']
    }
    $record['FileSize'] = Get-DiskFileSize -VhdType $type -Size $record['Size'] -Format $format
    @{ Record = $record }
}
