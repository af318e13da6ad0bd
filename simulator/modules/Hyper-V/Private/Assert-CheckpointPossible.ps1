function Assert-CheckpointPossible {
    <#
    .SYNOPSIS
    Refuses a checkpoint that Windows does not take. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Assert-CheckpointPossible -Call $call -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $name = $Record['Name']
    Assert-SimulatedState -Call $Call -VM $Record -State Off, Running, Saved, Paused -Action 'Checkpoint operation failed.'
    $reason = if ($Record['CheckpointType'] -eq 'Disabled') {
        "Checkpoints have been disabled for '$name'."
    } elseif (@($Record['Checkpoints']).Count -ge 50) {
        "The maximum number of checkpoints (50) of '$name' has been reached."
    } elseif (@($Record['GpuPartitionAdapters']).Count -gt 0) {
        'The operation cannot be performed on the virtual machine because it is assigned one or more GPUP partitions.'
    } elseif (@($Record['FibreChannelHostBusAdapters']).Count -gt 0) {
        "'$name' has a virtual Fibre Channel adapter."
    } elseif (@($Record['HardDrives'] | Where-Object -FilterScript { $null -ne $_['DiskNumber'] }).Count -gt 0) {
        "'$name' uses a physical disk."
    } elseif (@($Record['HardDrives'] | Where-Object -FilterScript { $_['SupportPersistentReservations'] }).Count -gt 0) {
        "'$name' uses a shared virtual hard disk."
    } elseif ($Record['State'] -eq 'Running' -and $Record['CheckpointType'] -eq 'ProductionOnly' -and -not (Test-ProductionCheckpoint -Record $Record)) {
        "Production checkpoints cannot be created for '$name'."
    }
    if ($reason) { Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $name -Message "Checkpoint operation failed. $reason" }
    foreach ($drive in $Record['HardDrives']) {
        if ($drive['Path'] -and -not (Get-SimulatedDisk -Path $drive['Path'])) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $name -Message (
                "Checkpoint operation failed. '$name': Failed to open attachment '$($drive['Path'])'. Error: 'The system cannot find the file specified.' (0x80070002).")
        }
    }
}
