function Assert-AdapterHotPlug {
    <#
    .SYNOPSIS
    Refuses to add or remove an adapter in a state that does not allow it: only generation 2 does it while it runs. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Machine
    Record of the virtual machine.
    .PARAMETER IsLegacy
    The adapter is an emulated one.
    .PARAMETER Action
    What failed.
    .EXAMPLE
    Assert-AdapterHotPlug -Call $call -Machine $record -Action "Failed to add device 'Synthetic Ethernet Port'."
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Machine,

        [Parameter()]
        [switch] $IsLegacy,

        [Parameter(Mandatory)]
        [string] $Action
    )
    $states = if ($Machine['Generation'] -eq 2 -and -not $IsLegacy) { @('Off', 'Running', 'Paused') } else { @('Off') }
    Assert-SimulatedState -Call $Call -VM $Machine -State $states -Action $Action
}
