function Test-DiskIdentity {
    <#
    .SYNOPSIS
    Tells whether the disk with an identifier is the one that was once known by another: a conversion gives a disk a new identifier.
    .PARAMETER Path
    The disk file.
    .PARAMETER DiskIdentifier
    The identifier in the file.
    .PARAMETER Known
    The identifier by which the disk is known.
    .EXAMPLE
    Test-DiskIdentity -Path $Path -DiskIdentifier $disk.DiskIdentifier -Known $known
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [string]$DiskIdentifier,

        [Parameter(Mandatory = $true)]
        [string]$Known
    )

    if ($DiskIdentifier -eq $Known) {
        return $true
    }
    $all = @(Get-DiskSuccession -Path $Path)
    return $all -contains $DiskIdentifier -and $all -contains $Known
}
