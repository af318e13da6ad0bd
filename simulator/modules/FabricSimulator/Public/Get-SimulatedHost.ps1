function Get-SimulatedHost {
    <#
    .SYNOPSIS
    Reads the record of a host.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .PARAMETER Fresh
    Gives a copy that may be changed.
    .EXAMPLE
    (Get-SimulatedHost)['MemoryCapacity']
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Position = 0)]
        [string] $HostName = (Get-SessionHostName),

        [Parameter()]
        [switch] $Fresh
    )
    $record = Read-SimulatedDocument -Path "hosts/$HostName/host.json" -Fresh:$Fresh
    if ($null -eq $record) { throw "The fabric '$env:HYPERV_FABRIC_ROOT' has no host '$HostName'." }
    $record
}
