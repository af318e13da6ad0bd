function Stop-SimulatedMachine {
    <#
    .SYNOPSIS
    Stops all running virtual machines of a host by their automatic stop action, as a host that shuts down does.
    .PARAMETER HostName
    Name of the host.
    .EXAMPLE
    Stop-SimulatedMachine -HostName HV01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName
    )
    Stop-ClusterMembership -HostName $HostName
    foreach ($machine in @(Get-SimulatedVM -HostName $HostName)) {
        if ($machine['State'] -notin 'Running', 'Paused') { continue }
        $null = Update-SimulatedVM -Id $machine['Id'] -HostName $HostName -Change {
            param($record)
            if ($record['State'] -notin 'Running', 'Paused') { return }
            $record['WasRunning'] = $true
            switch ($record['AutomaticStopAction']) {
                'Save' { Set-SimulatedVMState -VM $record -State Saved -Counter Saves }
                'ShutDown' { Set-SimulatedVMState -VM $record -State Off -Counter Stops }
                default { Set-SimulatedVMState -VM $record -State Off -Counter TurnOffs }
            }
        }
    }
}
