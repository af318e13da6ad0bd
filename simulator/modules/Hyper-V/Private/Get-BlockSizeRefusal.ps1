function Get-BlockSizeRefusal {
    <#
    .SYNOPSIS
    Gives the reason why a virtual disk cannot have a block size, if there is one.
    .PARAMETER Format
    VHD, VHDX or VHDSet.
    .PARAMETER BlockSizeBytes
    The block size.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Get-BlockSizeRefusal -Format VHDX -BlockSizeBytes 3MB -Action 'Failed to create the virtual hard disk.'
    .OUTPUTS
    System.Collections.Hashtable with Word, Message, Target
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Format,

        [Parameter(Mandatory)]
        [uint32] $BlockSizeBytes,

        [Parameter(Mandatory)]
        [string] $Action
    )
    $isValid = if ($Format -eq 'VHD') {
        $BlockSizeBytes -in 512KB, 2MB
    } else {
        $BlockSizeBytes -ge 1MB -and $BlockSizeBytes -le 256MB -and ($BlockSizeBytes -band ($BlockSizeBytes - 1)) -eq 0
    }
    if ($isValid) { return }
    @{ Word = 'InvalidParameter'; Target = $BlockSizeBytes; Message = "$Action The block size of $BlockSizeBytes bytes is not valid for the format $Format. (0x80070057)." }
}
