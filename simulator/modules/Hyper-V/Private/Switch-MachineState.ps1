function Switch-MachineState {
    <#
    .SYNOPSIS
    Leads a virtual machine from one power state to another; being there already is a warning. Gives the new record, or nothing when it was refused.
    .PARAMETER Call
    The call.
    .PARAMETER Machine
    Record of the virtual machine.
    .PARAMETER From
    State in which it is possible.
    .PARAMETER To
    The new state.
    .PARAMETER Action
    First sentence of the error.
    .EXAMPLE
    Switch-MachineState -Call $call -Machine $machine -From Running -To Paused -Action "'web01' failed to pause."
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
        [string] $From,

        [Parameter(Mandatory)]
        [string] $To,

        [Parameter(Mandatory)]
        [string] $Action
    )
    Update-SimulatedVM -Call $Call -Id $Machine['Id'] -Change {
        param($record)
        if ($record['State'] -eq $To) {
            $Call['Cmdlet'].WriteWarning('The virtual machine is already in the specified state.')
        } else {
            Assert-SimulatedState -Call $Call -VM $record -State $From -Action $Action
            Set-SimulatedVMState -VM $record -State $To
        }
    }
}
