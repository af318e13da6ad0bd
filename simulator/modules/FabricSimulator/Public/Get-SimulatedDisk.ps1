function Get-SimulatedDisk {
    <#
    .SYNOPSIS
    Reads the record of a virtual disk file; nothing when the file is missing or is no virtual disk.
    .PARAMETER Path
    The Windows path.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .PARAMETER Fresh
    Gives a copy that may be changed.
    .EXAMPLE
    (Get-SimulatedDisk -Path 'C:\VMs\a.vhdx')['Size']
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [AllowEmptyString()]
        [string] $Path,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName),

        [Parameter()]
        [switch] $Fresh
    )
    $relative = Resolve-SimulatedPath -Path $Path -HostName $HostName -Relative
    if (-not $relative) { return }
    try {
        $record = Read-SimulatedDocument -Path $relative -Fresh:$Fresh
    } catch [System.ArgumentException] {
        return
    }
    if ($record -is [System.Collections.IDictionary] -and $record.Contains('DiskIdentifier')) { $record }
}
