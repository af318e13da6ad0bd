function Test-MemoryAmount {
    <#
    .SYNOPSIS
    Tells whether a new record's startup memory is valid, and writes the error if not.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    The record.
    .EXAMPLE
    Test-MemoryAmount -Call $call -Record $record
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    try {
        Assert-MemoryAmount -Call $Call -Name $Record['Name'] -Generation $Record['Generation'] -Bytes $Record['Memory']['Startup']
        return $true
    } catch {
        if (-not $_.Exception.Data.Contains('SimulatedRefusal')) { throw }
        Write-SimulatedError -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message $_.Exception.Message
    }
    $false
}
