function Restore-Checkpoint {
    <#
    .SYNOPSIS
    Applies a checkpoint to its virtual machine. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Id
    Id of the checkpoint.
    .EXAMPLE
    Restore-Checkpoint -Call $call -Record $record -Id $id
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [string] $Id
    )
    $name = $Record['Name']
    Assert-SimulatedState -Call $Call -VM $Record -State Off, Saved -Action "Failed to apply the checkpoint of '$name'."
    $checkpoint = $Record['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $Id } | Select-Object -First 1
    if (-not $checkpoint) { Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $Id -Message 'Unable to find a snapshot matching the given criteria.' }
    foreach ($drive in $checkpoint['Configuration']['HardDrives']) {
        if ($drive['Path'] -and -not (Get-SimulatedDisk -Path $drive['Path'])) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $name -Message (
                "Failed to apply the checkpoint of '$name'. The system cannot find the file '$($drive['Path'])'. (0x80070002).")
        }
    }
    $candidates = @($Record['HardDrives'] | ForEach-Object -Process { if ($_['Path']) { $_['Path'] } })
    # The machine itself, its place in a cluster and its guest are not part of a checkpoint.
    $kept = 'Id', 'Name', 'Checkpoints', 'Counters', 'Guest', 'IsClustered', 'CreationTime'
    foreach ($key in @($Record.Keys)) { if ($key -cnotin $kept) { $Record.Remove($key) } }
    foreach ($entry in (Copy-Record -Record $checkpoint['Configuration']).GetEnumerator()) { if ($entry.Key -cnotin $kept) { $Record[$entry.Key] = $entry.Value } }
    $Record['ParentSnapshotId'] = $checkpoint['Id']
    $Record['ParentSnapshotName'] = $checkpoint['Name']
    New-CheckpointDisk -Record $Record
    Merge-CheckpointDisk -Record $Record -Candidate $candidates
}
