function Set-SimulatedPower {
    <#
    .SYNOPSIS
    Puts a host into a power state.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER State
    Up (after CutOff), Down, CutOff or Restarting. A restart is complete after the host's restart time, at the first look at the host.
    .PARAMETER Seconds
    Restart time, in place of the host's own.
    .EXAMPLE
    Set-SimulatedPower -HostName HV01 -State Down
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName,

        [Parameter(Mandatory)]
        [ValidateSet('Up', 'Down', 'CutOff', 'Restarting')]
        [string] $State,

        [Parameter()]
        [double] $Seconds = (Get-SimulatedHost -HostName $HostName)['RestartSeconds']
    )
    Lock-SimulatedObject -Kind power -Key $HostName -Action {
        $power = Read-SimulatedDocument -Path "hosts/$HostName/power.json" -Fresh
        $power['State'] = $State
        $power['ReadyTime'] = if ($State -eq 'Restarting') { [datetime]::UtcNow.AddSeconds($Seconds).ToString('o') } else { $null }
        Write-SimulatedDocument -Path "hosts/$HostName/power.json" -Document $power
    }
}
