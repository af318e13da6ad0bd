function Copy-Record {
    <#
    .SYNOPSIS
    Makes a deep copy of a record, so that a change of one does not reach the other.
    .PARAMETER Record
    The record.
    .PARAMETER Without
    Keys of the record to leave out.
    .EXAMPLE
    Copy-Record -Record $record -Without Checkpoints
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [string[]] $Without = @()
    )
    $part = [ordered] @{}
    foreach ($entry in $Record.GetEnumerator()) { if ($entry.Key -cnotin $Without) { $part[$entry.Key] = $entry.Value } }
    ConvertFrom-Json -InputObject (ConvertTo-Json -InputObject $part -Depth 40 -Compress) -AsHashtable -DateKind String
}
