function Get-DiskSizeRefusal {
    <#
    .SYNOPSIS
    Gives the reason why a virtual disk cannot have a size, if there is one.
    .PARAMETER Format
    VHD, VHDX or VHDSet.
    .PARAMETER SizeBytes
    The size.
    .PARAMETER LogicalSectorSize
    Size of a sector.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Get-DiskSizeRefusal -Format VHD -SizeBytes 3TB -LogicalSectorSize 512 -Action 'Failed to create the virtual hard disk.'
    .OUTPUTS
    System.Collections.Hashtable with Word, Message, Target
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Format,

        [Parameter(Mandatory)]
        [uint64] $SizeBytes,

        [Parameter(Mandatory)]
        [uint32] $LogicalSectorSize,

        [Parameter(Mandatory)]
        [string] $Action
    )
    $maximum = if ($Format -eq 'VHD') { 2040GB } else { 64TB }
    if ($SizeBytes -ge 3MB -and $SizeBytes -le $maximum -and $SizeBytes % $LogicalSectorSize -eq 0) { return }
    @{
        Word = 'InvalidParameter'; Target = $SizeBytes
        Message = "$Action The virtual hard disk size of $SizeBytes bytes is not valid: it must be a multiple of $LogicalSectorSize between 3 MB and $($maximum / 1GB) GB. (0xC03A0012)."
    }
}
