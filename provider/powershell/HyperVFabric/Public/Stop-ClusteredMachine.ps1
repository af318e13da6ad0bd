function Stop-ClusteredMachine {
    <#
    .SYNOPSIS
    Brings a virtual machine that is a role of a cluster to the state Off, by taking its group offline.
    .DESCRIPTION
    Stopped past its group, the cluster would take the machine for failed and start it again.
    .PARAMETER VM
    The machine.
    .PARAMETER TimeoutSeconds
    How long the guest may take.
    .PARAMETER WhenGuestDoesNotAnswer
    What to do when the guest is not down by then: TurnOff takes its power away, Fail brings the role back as it was and throws.
    .EXAMPLE
    Stop-ClusteredMachine -VM $machine -TimeoutSeconds 120 -WhenGuestDoesNotAnswer TurnOff
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
        [string]$WhenGuestDoesNotAnswer
    )

    # An earlier step may have changed it: the object that we were given may not know.
    $state = Get-MachineState -Machine $VM
    if ($state -in 'Saved', 'FastSaved') {
        # A guest that sleeps cannot be asked to shut down.
        Start-ClusteredMachine -VM $VM
    }
    if ($state -eq 'Paused') {
        Hyper-V\Resume-VM -VM $VM -ErrorAction Stop
    }
    Write-FabricProgress -Message "taking the role of '$($VM.Name)' offline"
    $reason = ''
    try {
        Stop-MachineGroup -VMId $VM.Id -Way ShutDown -TimeoutSeconds $TimeoutSeconds
    }
    catch {
        $reason = $_.Exception.Message.TrimEnd('.')
    }
    if ((Get-MachineState -Machine $VM) -eq 'Off') {
        return
    }
    if ($WhenGuestDoesNotAnswer -eq 'Fail') {
        $null = Get-MachineGroup -VMId $VM.Id | FailoverClusters\Start-ClusterGroup -ErrorAction Stop
        $message = "The guest of '$($VM.Name)' did not shut down within $TimeoutSeconds s. $reason".Trim()
        throw (New-FabricError -Code GuestDidNotShutDown -Message $message -Category OperationTimeout -TargetObject $VM.Id)
    }
    Write-FabricProgress -Message "turning '$($VM.Name)' off: its guest did not shut down"
    Stop-MachineGroup -VMId $VM.Id -Way TurnOff
}
