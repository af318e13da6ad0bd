function Get-SimulatedPower {
    <#
    .SYNOPSIS
    Reads whether a host is up, and completes a restart that is due.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    (Get-SimulatedPower -HostName HV01)['State']
    .OUTPUTS
    System.Collections.IDictionary with State (Up, Down, CutOff, Restarting), BootId, BootTime, ReadyTime
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Position = 0)]
        [string] $HostName = (Get-SessionHostName)
    )
    $power = Read-SimulatedDocument -Path "hosts/$HostName/power.json"
    if ($null -eq $power) { throw "The fabric '$env:HYPERV_FABRIC_ROOT' has no host '$HostName'." }
    if ($power['State'] -eq 'Restarting' -and [datetime]::UtcNow -ge [datetime]::Parse($power['ReadyTime'], $null, 'RoundtripKind')) {
        return Complete-HostBoot -HostName $HostName
    }
    $power
}
