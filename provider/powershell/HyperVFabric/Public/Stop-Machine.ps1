function Stop-Machine {
    <#
    .SYNOPSIS
    Brings a virtual machine to the state Off: by its guest where that is possible, and within a time.
    .PARAMETER VM
    The machine.
    .PARAMETER TimeoutSeconds
    How long the guest may take.
    .PARAMETER WhenGuestDoesNotAnswer
    What to do when the guest is not down by then or cannot be asked: TurnOff takes its power away, Fail leaves it as it is and throws.
    .PARAMETER WhenSaved
    What to do with a saved machine: StartThenShutDown keeps what its guest had open, Discard throws the saved memory away, Fail throws.
    .EXAMPLE
    Stop-Machine -VM $machine -TimeoutSeconds 120 -WhenGuestDoesNotAnswer TurnOff
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM,

        [Parameter(Mandatory = $true)]
        [ValidateRange(0, 86400)]
        [double]$TimeoutSeconds,

        [Parameter(Mandatory = $true)]
        [ValidateSet('TurnOff', 'Fail')]
        [string]$WhenGuestDoesNotAnswer,

        [ValidateSet('StartThenShutDown', 'Discard', 'Fail')]
        [string]$WhenSaved = 'StartThenShutDown'
    )

    Import-HostModule -Name Hyper-V
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $settled = @{ Machine = $VM; Watch = $watch; TimeoutSeconds = $TimeoutSeconds; Waiting = "waiting for '$($VM.Name)' to finish what it is doing" }
    $state = Wait-MachineState @settled
    if ($null -eq $state) {
        $state = Get-MachineState -Machine $VM
    }

    if ($state -eq 'Saved' -or $state -eq 'FastSaved') {
        if ($WhenSaved -eq 'Fail') {
            throw (New-FabricError -Code WrongState -Message "The virtual machine '$($VM.Name)' is saved, and its saved state may not be given up." -Category InvalidOperation -TargetObject $VM.Id)
        }
        if ($WhenSaved -eq 'Discard') {
            Hyper-V\Remove-VMSavedState -VM $VM -ErrorAction Stop
            return
        }
        Hyper-V\Start-VM -VM $VM -ErrorAction Stop
        $state = 'Running'
    }
    if ($state -eq 'Paused') {
        # A paused guest hears nothing.
        Hyper-V\Resume-VM -VM $VM -ErrorAction Stop
        $state = 'Running'
    }
    if ($state -eq 'Off') {
        return
    }

    $reason = "it is in the state $state"
    if ($state -eq 'Running') {
        $reason = Invoke-GuestShutdown -Machine $VM -Watch $watch -TimeoutSeconds $TimeoutSeconds
        if ($null -eq $reason) {
            return
        }
    }
    if ($WhenGuestDoesNotAnswer -eq 'Fail') {
        throw (New-FabricError -Code GuestDidNotShutDown -Message "The guest of '$($VM.Name)' did not shut down: $reason." -Category OperationTimeout -TargetObject $VM.Id)
    }
    Write-FabricProgress -Message "turning '$($VM.Name)' off: $reason"
    Hyper-V\Stop-VM -VM $VM -TurnOff -Force -Confirm:$false -ErrorAction Stop
}
