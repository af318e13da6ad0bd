function Find-Mount {
    <#
    .SYNOPSIS
    Finds the mount of a host that a path lies in.
    .PARAMETER Path
    The Windows path.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    Find-Mount -Path 'C:\ClusterStorage\Volume1\a.vhdx' -HostName HV01
    .OUTPUTS
    System.Collections.IDictionary with Path and Target
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [string] $HostName
    )
    foreach ($document in Get-SimulatedDocumentPath -Folder "hosts/$HostName/mounts") {
        $mount = Read-SimulatedDocument -Path $document
        if ($null -ne $mount -and ($Path -eq $mount['Path'] -or $Path.StartsWith($mount['Path'] + '\', [System.StringComparison]::OrdinalIgnoreCase))) { return $mount }
    }
}
