function Get-FabricDigest {
    <#
    .SYNOPSIS
    Gives the content of all files of a fabric in short, but those that every call may write: the log and locks.
    .PARAMETER Path
    Folder of the fabric.
    .PARAMETER Known
    An earlier digest; files that were not written since are not read again.
    .EXAMPLE
    Get-FabricDigest -Path /tmp/fabric -Known @{}
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [hashtable] $Known
    )
    $digest = @{}
    foreach ($file in [System.IO.DirectoryInfo]::new($Path).GetFiles('*', 'AllDirectories')) {
        $name = $file.FullName.Substring($Path.Length + 1)
        if ($name -match '^(log|locks|temporary)[\\/]') { continue }
        $entry = $Known[$name]
        if ($null -eq $entry -or $entry['Written'] -ne $file.LastWriteTimeUtc) {
            $entry = @{ Written = $file.LastWriteTimeUtc; Content = [System.Convert]::ToHexString([System.Security.Cryptography.SHA256]::HashData([System.IO.File]::ReadAllBytes($file.FullName))) }
        }
        $digest[$name] = $entry
    }
    $digest
}
