function Get-DefaultBlockSize {
    <#
    .SYNOPSIS
    Gives the block size of a disk for which none was asked.
    .PARAMETER Format
    VHD, VHDX or VHDSet.
    .PARAMETER VhdType
    Dynamic, Fixed or Differencing.
    .EXAMPLE
    Get-DefaultBlockSize -Format VHDX -VhdType Dynamic
    .OUTPUTS
    System.UInt32
    #>
    [CmdletBinding()]
    [OutputType([uint32])]
    param(
        [Parameter(Mandatory)]
        [string] $Format,

        [Parameter(Mandatory)]
        [string] $VhdType
    )
    if ($VhdType -eq 'Fixed') { return 0 }
    if ($Format -eq 'VHD' -or $VhdType -eq 'Differencing') { 2MB } else { 32MB }
}
