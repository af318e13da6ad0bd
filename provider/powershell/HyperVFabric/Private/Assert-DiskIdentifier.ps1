function Assert-DiskIdentifier {
    <#
    .SYNOPSIS
    Throws when a file holds another disk than the one that it is taken for.
    .PARAMETER Path
    The disk file.
    .PARAMETER Disk
    The disk, as Get-VHD gives it.
    .PARAMETER DiskIdentifier
    The identifier that the disk is known by.
    .EXAMPLE
    Assert-DiskIdentifier -Path $Path -Disk (Hyper-V\Get-VHD -Path $Path) -DiskIdentifier $known
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path,

        [Parameter(Mandatory = $true)]
        [object]$Disk,

        [Parameter(Mandatory = $true)]
        [string]$DiskIdentifier
    )

    if (-not (Test-DiskIdentity -Path $Path -DiskIdentifier $Disk.DiskIdentifier -Known $DiskIdentifier)) {
        throw (New-FabricError -Code DiskIdentifierMismatch -Message "The file '$Path' holds another disk than expected: its identifier is $($Disk.DiskIdentifier), not $DiskIdentifier." -Category InvalidOperation -TargetObject $Path)
    }
}
