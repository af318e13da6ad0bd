function Read-CallLog {
    <#
    .SYNOPSIS
    Reads the call log of one process.
    .PARAMETER Path
    The file.
    .PARAMETER Since
    Only later calls.
    .EXAMPLE
    Read-CallLog -Path $file -Since ''
    .OUTPUTS
    PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter()]
        [AllowEmptyString()]
        [string] $Since = ''
    )
    $calls = [ordered] @{}
    $reader = [System.IO.StreamReader]::new([System.IO.FileStream]::new($Path, 'Open', 'Read', 'ReadWrite, Delete'))
    try { $lines = $reader.ReadToEnd().Split("`n", [System.StringSplitOptions]::RemoveEmptyEntries) } finally { $reader.Dispose() }
    foreach ($line in $lines) {
        # The last line of a killed process can be half a line.
        if (-not $line.TrimEnd().EndsWith('}')) { continue }
        $entry = ConvertFrom-Json -InputObject $line -AsHashtable -DateKind String
        $key = [string] $entry['sequence']
        if ($entry.Contains('error')) {
            if ($calls.Contains($key)) { $calls[$key].Error = $entry['error'] }
            continue
        }
        if ([string]::CompareOrdinal($entry['time'], $Since) -le 0) { continue }
        $calls[$key] = [pscustomobject] @{
            Time = $entry['time']; HostName = $entry['host']; ProcessId = $entry['processId']; Sequence = $entry['sequence']
            Cmdlet = $entry['cmdlet']; Parameters = $entry['parameters']; Error = $null
        }
    }
    $calls.Values
}
