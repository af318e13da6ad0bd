function Resolve-SimulatedPath {
    <#
    .SYNOPSIS
    Gives the real path behind a Windows path of a simulated host; letter case does not matter, as on Windows.
    .DESCRIPTION
    C:\VMs\a.vhdx is <fabric>/hosts/<host>/drives/C/VMs/a.vhdx. A mount (a Cluster Shared Volume) leads to a folder of shared storage, and
    \\server\share to <fabric>/shares/server/share. Nothing comes back for a path that is not absolute or on a drive the host lacks.
    .PARAMETER Path
    The Windows path.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .PARAMETER Relative
    Gives the path below the fabric folder.
    .EXAMPLE
    Resolve-SimulatedPath -Path 'C:\VMs\a.vhdx'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [AllowEmptyString()]
        [string] $Path,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName),

        [Parameter()]
        [switch] $Relative
    )
    $text = $Path.Replace('/', '\').TrimEnd('\')
    $base = $null
    $rest = ''
    if ($text.StartsWith('\\')) {
        $parts = $text.Substring(2).Split('\', 3)
        if ($parts.Count -lt 2) { return }
        $base = "shares/$($parts[0].ToLowerInvariant())/$($parts[1].ToLowerInvariant())"
        if ($parts.Count -eq 3) { $rest = $parts[2] }
    } elseif ($text.Length -ge 2 -and $text[1] -eq ':' -and [char]::IsAsciiLetter($text[0])) {
        $mount = if ([System.IO.Directory]::Exists([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'hosts', $HostName, 'mounts'))) { Find-Mount -Path $text -HostName $HostName }
        if ($null -ne $mount) {
            $base = $mount['Target']
            $rest = $text.Substring($mount['Path'].Length).TrimStart('\')
        } else {
            $base = "hosts/$HostName/drives/$([char]::ToUpperInvariant($text[0]))"
            $rest = $text.Substring(2).TrimStart('\')
        }
    } else { return }
    $root = $env:HYPERV_FABRIC_ROOT
    $full = [System.IO.Path]::Combine($root, $base)
    if (-not [System.IO.Directory]::Exists($full)) { return }
    if ($rest) { $full = Resolve-FolderEntry -Folder $full -Rest $rest }
    if ($Relative) { [System.IO.Path]::GetRelativePath($root, $full) } else { $full }
}
