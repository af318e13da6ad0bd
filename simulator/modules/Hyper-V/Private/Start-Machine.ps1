function Start-Machine {
    <#
    .SYNOPSIS
    Starts or resumes a virtual machine with Windows' checks. Gives the new record, or nothing when the start was refused.
    .PARAMETER Call
    The call.
    .PARAMETER Machine
    Record of the virtual machine.
    .EXAMPLE
    Start-Machine -Call $call -Machine $machine
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Machine
    )
    # Two starts at once must not both take the last memory.
    Lock-SimulatedObject -Kind running -Key $Call['HostName'] -Action {
        Update-SimulatedVM -Call $Call -Id $Machine['Id'] -Change {
            param($record)
            switch ($record['State']) {
                'Running' { $Call['Cmdlet'].WriteWarning('The virtual machine is already in the specified state.') }
                'Paused' { Set-SimulatedVMState -VM $record -State Running }
                default {
                    Assert-SimulatedState -Call $Call -VM $record -State Off, Saved -Action "'$($record['Name'])' failed to start."
                    Assert-StartPossible -Call $Call -Record $record
                    Set-SimulatedVMState -VM $record -State Running -Counter Starts
                }
            }
        }
    }
}
