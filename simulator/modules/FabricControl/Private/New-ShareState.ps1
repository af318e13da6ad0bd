function New-ShareState {
    <#
    .SYNOPSIS
    Makes the folder of a file share of the fabric.
    .PARAMETER Path
    The share, such as \\FS01\Witness.
    .EXAMPLE
    New-ShareState -Path '\\FS01\Witness'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Path
    )
    $server, $share = $Path.TrimStart('\').Split('\', 3)[0, 1]
    if (-not $share) { throw "'$Path' is no share: it has the form \\SERVER\share." }
    $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'shares', $server.ToLowerInvariant(), $share.ToLowerInvariant()))
}
