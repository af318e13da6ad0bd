function Complete-HostBoot {
    <#
    .SYNOPSIS
    Brings up a host whose restart is due: features that waited for it, then virtual machines by their automatic start action.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    Complete-HostBoot -HostName HV01
    .OUTPUTS
    System.Collections.IDictionary: the host's power record
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName
    )
    Lock-SimulatedObject -Kind power -Key $HostName -Action {
        $power = Read-SimulatedDocument -Path "hosts/$HostName/power.json" -Fresh
        if ($power['State'] -ne 'Restarting') { return $power }
        $hasRole = Complete-PendingFeature -HostName $HostName
        $bootTime = [datetime]::UtcNow.ToString('o')
        foreach ($machine in @(Get-SimulatedVM -HostName $HostName)) {
            if ($machine['State'] -notin 'Running', 'Paused' -and -not $machine['WasRunning'] -and $machine['AutomaticStartAction'] -ne 'Start') { continue }
            $null = Update-SimulatedVM -Id $machine['Id'] -HostName $HostName -Change {
                param($record)
                $wasRunning = $record['State'] -in 'Running', 'Paused'
                if ($wasRunning) { Set-SimulatedVMState -VM $record -State 'Off' -Counter 'HostStops' }
                $action = $record['AutomaticStartAction']
                $starts = $hasRole -and -not $record['IsClustered'] -and ($action -eq 'Start' -or ($action -eq 'StartIfRunning' -and ($wasRunning -or $record['WasRunning'])))
                if ($starts) { Set-SimulatedVMState -VM $record -State 'Running' -Counter 'Starts' -HostName $HostName }
                # The cluster starts its machines itself and must know which ones the host took down.
                $record['WasRunning'] = $record['IsClustered'] -and ($wasRunning -or $record['WasRunning'])
            }
        }
        $power = [ordered] @{ State = 'Up'; BootId = [guid]::NewGuid().ToString(); BootTime = $bootTime; ReadyTime = $null }
        Write-SimulatedDocument -Path "hosts/$HostName/power.json" -Document $power
        $power
    }
}
