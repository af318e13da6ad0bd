function Assert-SimulatedSession {
    <#
    .SYNOPSIS
    Ends the process when the session's host went down, was cut off or has booted since the session began.
    .DESCRIPTION
    Enter-SimulatedCall asks at the beginning of a call; a cmdlet that waits for something asks while it waits.
    .EXAMPLE
    Assert-SimulatedSession
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    $power = Get-SimulatedPower -HostName $script:Session['HostName']
    if ($power['State'] -ne 'Up' -or $power['BootId'] -cne $script:Session['BootId']) {
        Stop-SessionProcess -Reason "The connection to $($script:Session['HostName']) was broken."
    }
}
