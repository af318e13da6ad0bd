function Start-Machine {
    <#
    .SYNOPSIS
    Brings a virtual machine to the state Running, from whatever state it is in.
    .PARAMETER VM
    The machine.
    .PARAMETER TimeoutSeconds
    How long to wait for a machine that is on its way to another state.
    .EXAMPLE
    Start-Machine -VM $machine
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM,

        [ValidateRange(0, 86400)]
        [double]$TimeoutSeconds = 300
    )

    Import-HostModule -Name Hyper-V
    $waiting = @{
        Machine        = $VM
        Watch          = [System.Diagnostics.Stopwatch]::StartNew()
        TimeoutSeconds = $TimeoutSeconds
        Waiting        = "waiting for '$($VM.Name)' to finish what it is doing"
    }
    $state = Wait-MachineState @waiting
    if ($state -eq 'Running') {
        return
    }
    if ($state -eq 'Paused') {
        Hyper-V\Resume-VM -VM $VM -ErrorAction Stop
    }
    else {
        Hyper-V\Start-VM -VM $VM -ErrorAction Stop
    }
    if ($null -eq (Wait-MachineState @waiting -State Running)) {
        throw (New-FabricError -Code TimedOut -Message ("The virtual machine '{0}' was not running after {1:F0} s." -f $VM.Name, $TimeoutSeconds) -Category OperationTimeout -TargetObject $VM.Id)
    }
}
