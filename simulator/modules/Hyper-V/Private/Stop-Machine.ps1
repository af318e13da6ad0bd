function Stop-Machine {
    <#
    .SYNOPSIS
    Shuts down, turns off or saves a virtual machine as its guest allows. Gives the new record, or nothing when it was refused.
    .PARAMETER Call
    The call.
    .PARAMETER Machine
    Record of the virtual machine.
    .PARAMETER Mode
    Guest, Force, TurnOff or Save.
    .EXAMPLE
    Stop-Machine -Call $call -Machine $machine -Mode TurnOff
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Machine,

        [Parameter(Mandatory)]
        [ValidateSet('Guest', 'Force', 'TurnOff', 'Save')]
        [string] $Mode
    )
    $stopped = Update-SimulatedVM -Call $Call -Id $Machine['Id'] -Change {
        param($record)
        $failed = "'$($record['Name'])' failed to $(@{ Guest = 'shut down'; Force = 'shut down'; TurnOff = 'turn off'; Save = 'save' }[$Mode])."
        if (($record['State'] -eq 'Off' -and $Mode -ne 'Save') -or ($record['State'] -eq 'Saved' -and $Mode -eq 'Save')) {
            $Call['Cmdlet'].WriteWarning('The virtual machine is already in the specified state.')
            return
        }
        if ($Mode -eq 'TurnOff') {
            Set-SimulatedVMState -VM $record -State Off -Counter TurnOffs
            return
        }
        if ($Mode -eq 'Save') {
            Assert-SimulatedState -Call $Call -VM $record -State Running, Paused -Action $failed
            Set-SimulatedVMState -VM $record -State Saved -Counter Saves
            return
        }
        Assert-SimulatedState -Call $Call -VM $record -State Running -Action $failed
        $service = @($record['VMIntegrationService'] | Where-Object -FilterScript { $_['Name'] -eq 'Shutdown' })[0]
        $answers = $service['Enabled'] -and $record['Guest']['Shutdown'] -ne 'Ignores'
        if ($Mode -eq 'Force') {
            Set-SimulatedVMState -VM $record -State Off -Counter $(if ($answers) { 'Stops' } else { 'TurnOffs' })
            return
        }
        if (-not $answers) {
            Deny-SimulatedCall -Call $Call -Word InvalidOperation -Target $record['Name'] -Message 'Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.'
        }
        if ($record['Guest']['Shutdown'] -eq 'Locked') {
            Deny-SimulatedCall -Call $Call -Word Unspecified -Target $record['Name'] -Message "$failed An interactive shutdown cannot proceed while the virtual machine is locked."
        }
        Set-SimulatedVMState -VM $record -State Off -Counter Stops
    }
    # Taken after the machine's lock: the cluster's comes before it.
    if ($stopped -and $stopped['IsClustered'] -and $Machine['State'] -eq 'Running' -and $Mode -ne 'Save') { Send-MachineStop -HostName $Call['HostName'] -Id $Machine['Id'] }
    $stopped
}
