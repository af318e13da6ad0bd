function Assert-SimulatedState {
    <#
    .SYNOPSIS
    Refuses a change (InvalidState) unless the virtual machine is in one of the given states. Only inside a -Change or -Check block.
    .PARAMETER Call
    The call.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER State
    The allowed states.
    .PARAMETER Action
    What failed, as first sentence of the message.
    .EXAMPLE
    Assert-SimulatedState -Call $call -VM $record -State Off -Action "Failed to modify device 'Processor'."
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [string[]] $State,

        [Parameter()]
        [string] $Action = "Modifying the properties of '$($VM['Name'])' failed."
    )
    if ($State -contains $VM['State']) { return }
    Deny-SimulatedCall -Call $Call -Word InvalidState -Target $VM['Name'] -Message "$Action The operation cannot be performed while the object is in its current state."
}
