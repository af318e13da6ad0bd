function ConvertTo-ComparablePath {
    <#
    .SYNOPSIS
    Writes a Windows path so that two spellings of one path are equal text.
    .PARAMETER Path
    The path.
    .EXAMPLE
    ConvertTo-ComparablePath -Path 'c:/VMs//Web1.vhdx'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $text = $Path.Replace('/', '\')
    # The first two characters may be those of a share.
    while ($text.IndexOf('\\', [System.Math]::Min(1, $text.Length), [System.StringComparison]::Ordinal) -ge 0) {
        $text = $text.Substring(0, 1) + $text.Substring(1).Replace('\\', '\')
    }
    return $text.TrimEnd('\').ToLowerInvariant()
}
