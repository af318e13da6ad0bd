function Get-DiskFileSize {
    <#
    .SYNOPSIS
    Gives the size of a new disk's file.
    .PARAMETER VhdType
    Dynamic, Fixed or Differencing.
    .PARAMETER Size
    Size of the disk.
    .PARAMETER Format
    VHD, VHDX or VHDSet.
    .EXAMPLE
    Get-DiskFileSize -VhdType Fixed -Size 1GB -Format VHD
    .OUTPUTS
    System.UInt64
    #>
    [CmdletBinding()]
    [OutputType([uint64])]
    param(
        [Parameter(Mandatory)]
        [string] $VhdType,

        [Parameter(Mandatory)]
        [uint64] $Size,

        [Parameter(Mandatory)]
        [string] $Format
    )
    if ($VhdType -ne 'Fixed') { return 4MB }
    if ($Format -eq 'VHD') { $Size + 512 } else { $Size + 4MB }
}
