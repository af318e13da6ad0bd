function Read-SimulatedDocument {
    <#
    .SYNOPSIS
    Reads one JSON document of the fabric.
    .DESCRIPTION
    Nothing comes back when the document does not exist. Without -Fresh the answer can be shared with earlier calls and must not be changed;
    code that changes and writes a document reads it with -Fresh while it holds the lock.
    .PARAMETER Path
    Path below the fabric folder, with '/'.
    .PARAMETER Fresh
    Gives a copy of its own.
    .EXAMPLE
    Read-SimulatedDocument -Path 'clusters/CL1/cluster.json'
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Path,

        [Parameter()]
        [switch] $Fresh
    )
    $full = [System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, $Path)
    $file = [System.IO.FileInfo]::new($full)
    if (-not $file.Exists) { return }
    $written = $file.LastWriteTimeUtc.Ticks
    if (-not $Fresh) {
        $cached = $null
        if ($script:DocumentCache.TryGetValue($full, [ref] $cached) -and $cached[0] -eq $written -and $cached[1] -eq $file.Length) { return $cached[2] }
    }
    $text = $null
    # A document that another process removes in between is gone, not an error.
    try { $text = [System.IO.File]::ReadAllText($full) } catch [System.IO.FileNotFoundException], [System.IO.DirectoryNotFoundException] { return }
    $document = ConvertFrom-Json -InputObject $text -AsHashtable -DateKind String
    # A file written a moment ago can change again within the resolution of its time stamp.
    if (-not $Fresh -and [datetime]::UtcNow.Ticks - $written -gt 500000) {
        $script:DocumentCache[$full] = @($written, $file.Length, $document)
    }
    $document
}
