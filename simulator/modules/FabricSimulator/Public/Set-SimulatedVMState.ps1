function Set-SimulatedVMState {
    <#
    .SYNOPSIS
    Puts a virtual machine's record into a power state: memory in use, uptime and counters go with it. Only inside a -Change block.
    .PARAMETER VM
    The record.
    .PARAMETER State
    Running, Off, Saved or Paused.
    .PARAMETER Counter
    Counter to raise: Starts, Stops, TurnOffs, Saves, Resets, HostStops.
    .PARAMETER HostName
    The machine's host, whose addresses it gets; the session's when left out.
    .EXAMPLE
    Set-SimulatedVMState -VM $record -State Running -Counter Starts
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [string] $State,

        [Parameter()]
        [string] $Counter,

        [Parameter()]
        [string] $HostName
    )
    $before = $VM['State']
    $VM['State'] = $State
    if ($State -in 'Running', 'Paused') {
        if ($before -notin 'Running', 'Paused') {
            $VM['StartedAt'] = [datetime]::UtcNow.ToString('o')
            $VM['MemoryAssigned'] = $VM['Memory']['Startup']
            Set-DynamicMacAddress -VM $VM -HostName $HostName
            # A virtual TPM writes its keys at its first start; the template of secure boot stands from then on.
            if ($VM['Security'] -and $VM['Security']['TpmEnabled']) { $VM['Security']['TpmWasInitialized'] = $true }
        }
    } else {
        $VM['StartedAt'] = $null
        $VM['MemoryAssigned'] = 0
    }
    if ($Counter) { $VM['Counters'][$Counter] = 1 + $VM['Counters'][$Counter] }
}
