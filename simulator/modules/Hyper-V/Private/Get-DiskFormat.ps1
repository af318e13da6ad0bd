function Get-DiskFormat {
    <#
    .SYNOPSIS
    Gives the format that a disk file's extension stands for; nothing for an extension that is none of a virtual disk.
    .PARAMETER Path
    The Windows path.
    .EXAMPLE
    Get-DiskFormat -Path 'C:\VMs\a.vhdx'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )
    $name = $Path.Substring($Path.LastIndexOf('\') + 1)
    @{ vhd = 'VHD'; avhd = 'VHD'; vhdx = 'VHDX'; avhdx = 'VHDX'; vhds = 'VHDSet' }[$name.Substring($name.LastIndexOf('.') + 1).ToLowerInvariant()]
}
