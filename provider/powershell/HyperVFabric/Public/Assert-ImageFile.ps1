function Assert-ImageFile {
    <#
    .SYNOPSIS
    Fails unless a file is there, as far as this session can see.
    .DESCRIPTION
    A share is left to Hyper-V, which reaches it with an account of its own.
    .PARAMETER Path
    The file.
    .EXAMPLE
    Assert-ImageFile -Path 'C:\ISO\setup.iso'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    if ($Path.StartsWith('\\', [System.StringComparison]::Ordinal) -or (Test-Path -LiteralPath $Path -PathType Leaf)) {
        return
    }
    throw (New-FabricError -Code NotFound -Message "This host has no file '$Path'. Put it there first, or correct the path." -Category ObjectNotFound -TargetObject $Path)
}
