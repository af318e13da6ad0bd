function Get-DiskDraftPath {
    <#
    .SYNOPSIS
    Gives the path of a file that we keep beside a disk for as long as it is made or converted.
    .PARAMETER Path
    The disk file.
    .PARAMETER Role
    Draft: what is being written. Former: the disk before its conversion.
    .EXAMPLE
    Get-DiskDraftPath -Path 'C:\VMs\web1.vhdx' -Role Draft
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [ValidateSet('Draft', 'Former')]
        [string]$Role
    )

    $extension = $Path.Substring($Path.LastIndexOf('.'))
    return "$Path.hyperv-fabric-$($Role.ToLowerInvariant())$extension"
}
