function Save-ClusteredMachine {
    <#
    .SYNOPSIS
    Saves a virtual machine that is a role of a cluster, by taking its group offline.
    .PARAMETER VM
    The machine.
    .EXAMPLE
    Save-ClusteredMachine -VM $machine
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM
    )

    Stop-MachineGroup -VMId $VM.Id -Way Save
}
