function New-ConvertedDiskRecord {
    <#
    .SYNOPSIS
    Makes the record of the disk that Convert-VHD is asked for, or says why it is refused.
    .PARAMETER Bound
    The bound parameters of Convert-VHD.
    .PARAMETER Source
    Record of the source.
    .PARAMETER Path
    The full Windows path of the new disk.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    New-ConvertedDiskRecord -Bound $call['Bound'] -Source $source -Path 'C:\VMs\b.vhdx' -Action 'Failed to convert the virtual disk.'
    .OUTPUTS
    System.Collections.Hashtable with Record or Refusal
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Source,

        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $Action
    )
    $format = Get-DiskFormat -Path $Path
    if (-not $format) { return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Path; Message = "$Action The file name '$Path' has no extension of a virtual hard disk. (0x80070057)." } } }
    $type = if ($Bound.ContainsKey('VHDType')) { $Bound['VHDType'].ToString() } else { $Source['VhdType'] }
    if ($type -eq 'Unknown') { return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Path; Message = "$Action The type Unknown is not valid. (0x80070057)." } } }
    $parentPath = ''
    $parentIdentifier = ''
    if ($type -eq 'Differencing') {
        $parentPath = if ($Bound.ContainsKey('ParentPath')) { Resolve-NewDiskPath -Path $Bound['ParentPath'] } else { $Source['ParentPath'] }
        $parent = if ($parentPath) { Get-SimulatedDisk -Path $parentPath }
        if ($null -eq $parent -or $parent['VhdFormat'] -ne $format) {
            return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Path; Message = "$Action The parent virtual hard disk does not exist, or has another format. '$parentPath'" } }
        }
        $parentIdentifier = $parent['DiskIdentifier']
    }
    $isSmallSector = $Source['LogicalSectorSize'] -eq 512
    if ($format -eq 'VHD' -and -not $isSmallSector) {
        return @{ Refusal = @{ Word = 'InvalidParameter'; Target = $Path; Message = "$Action The format VHD supports only sectors of 512 bytes. (0x80070057)." } }
    }
    $refusal = Get-DiskSizeRefusal -Format $format -SizeBytes $Source['Size'] -LogicalSectorSize $Source['LogicalSectorSize'] -Action $Action
    if ($refusal) { return @{ Refusal = $refusal } }
    $block = Get-DefaultBlockSize -Format $format -VhdType $type
    if ($Bound.ContainsKey('BlockSizeBytes') -and $type -ne 'Fixed') {
        $refusal = Get-BlockSizeRefusal -Format $format -BlockSizeBytes $Bound['BlockSizeBytes'] -Action $Action
        if ($refusal) { return @{ Refusal = $refusal } }
        $block = $Bound['BlockSizeBytes']
    }
    $fileSize = if ($type -ne 'Fixed' -and $Source['VhdType'] -ne 'Fixed') { $Source['FileSize'] } else { Get-DiskFileSize -VhdType $type -Size $Source['Size'] -Format $format }
    @{
        Record = @{
            VhdType = $type; Size = $Source['Size']; FileSize = $fileSize; BlockSize = $block; ParentPath = $parentPath; ParentIdentifier = $parentIdentifier
            MinimumSize = if ($format -eq 'VHD') { $null } else { $Source['MinimumSize'] }
            LogicalSectorSize = $Source['LogicalSectorSize']; PhysicalSectorSize = if ($format -eq 'VHD') { 512 } else { $Source['PhysicalSectorSize'] }
        }
    }
}
