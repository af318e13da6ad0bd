function Write-SimulatedDocument {
    <#
    .SYNOPSIS
    Writes one JSON document of the fabric in one step.
    .DESCRIPTION
    A reader sees the old or the new document, also when this process is killed.
    .PARAMETER Path
    Path below the fabric folder, with '/'. Missing folders are made.
    .PARAMETER Document
    The content.
    .EXAMPLE
    Write-SimulatedDocument -Path 'clusters/CL1/cluster.json' -Document $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Path,

        [Parameter(Mandatory, Position = 1)]
        [System.Collections.IDictionary] $Document
    )
    $root = $env:HYPERV_FABRIC_ROOT
    $full = [System.IO.Path]::Combine($root, $Path)
    $script:TemporaryFileCount++
    $temporary = [System.IO.Path]::Combine($root, 'temporary', "$PID-$([System.Environment]::CurrentManagedThreadId)-$script:TemporaryFileCount")
    $text = ConvertTo-Json -InputObject $Document -Depth 40
    try {
        [System.IO.File]::WriteAllText($temporary, $text)
        [System.IO.File]::Move($temporary, $full, $true)
    } catch [System.IO.DirectoryNotFoundException] {
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($temporary))
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($full))
        [System.IO.File]::WriteAllText($temporary, $text)
        [System.IO.File]::Move($temporary, $full, $true)
    }
}
