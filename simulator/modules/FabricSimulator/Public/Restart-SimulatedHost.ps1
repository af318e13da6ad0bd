function Restart-SimulatedHost {
    <#
    .SYNOPSIS
    Restarts a host: its virtual machines stop by their automatic stop action, sessions break, and it comes up again after its restart time.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Restart-SimulatedHost -HostName HV01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    Stop-SimulatedMachine -HostName $HostName
    Set-SimulatedPower -HostName $HostName -State Restarting
}
