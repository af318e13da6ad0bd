function Resolve-FolderEntry {
    <#
    .SYNOPSIS
    Finds a path below a folder without regard to letter case; what does not exist keeps the case given.
    .PARAMETER Folder
    The real folder.
    .PARAMETER Rest
    The path below it, with backslashes.
    .EXAMPLE
    Resolve-FolderEntry -Folder /fabric/hosts/HV01/drives/C -Rest 'VMs\a.vhdx'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Folder,

        [Parameter(Mandatory)]
        [string] $Rest
    )
    $segments = $Rest.Split('\', [System.StringSplitOptions]::RemoveEmptyEntries)
    $current = [System.IO.Path]::Combine($Folder, [string]::Join('/', $segments))
    if ([System.IO.Path]::Exists($current)) { return $current }
    $current = $Folder
    $options = [System.IO.EnumerationOptions] @{ MatchCasing = 'CaseInsensitive'; AttributesToSkip = 0; MatchType = 'Simple' }
    foreach ($segment in $segments) {
        if ($segment -eq '..') {
            $current = [System.IO.Path]::GetDirectoryName($current)
            continue
        }
        $next = [System.IO.Path]::Combine($current, $segment)
        if (-not [System.IO.Path]::Exists($next) -and [System.IO.Directory]::Exists($current) -and $segment.IndexOfAny([char[]] '*?') -lt 0) {
            foreach ($entry in [System.IO.Directory]::EnumerateFileSystemEntries($current, $segment, $options)) {
                $next = $entry
                break
            }
        }
        $current = $next
    }
    $current
}
