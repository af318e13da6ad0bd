function Wait-Machine {
    <#
    .SYNOPSIS
    Waits until a virtual machine is in a state.
    .PARAMETER VM
    The machine.
    .PARAMETER State
    The state, such as Running or Off.
    .PARAMETER TimeoutSeconds
    How long to wait before it is an error.
    .EXAMPLE
    Wait-Machine -VM $machine -State Off -TimeoutSeconds 60
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM,

        [Parameter(Mandatory = $true)]
        [string]$State,

        [Parameter(Mandatory = $true)]
        [ValidateRange(0, 86400)]
        [double]$TimeoutSeconds
    )

    $waiting = @{
        Machine        = $VM
        State          = $State
        Watch          = [System.Diagnostics.Stopwatch]::StartNew()
        TimeoutSeconds = $TimeoutSeconds
        Waiting        = "waiting for '$($VM.Name)' to be $State"
    }
    if ($null -eq (Wait-MachineState @waiting)) {
        throw (New-FabricError -Code TimedOut -Message ("The virtual machine '{0}' was not {1} after {2:F0} s." -f $VM.Name, $State, $TimeoutSeconds) -Category OperationTimeout -TargetObject $VM.Id)
    }
}
