function Remove-Checkpoint {
    <#
    .SYNOPSIS
    Takes checkpoints out of a record; their children move to the parent and the disks are merged. Only inside a -Change or -Check block.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Id
    Ids of the checkpoints.
    .EXAMPLE
    Remove-Checkpoint -Record $record -Id $ids
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [string[]] $Id
    )
    $paths = @()
    foreach ($checkpointId in $Id) {
        $gone = $Record['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $checkpointId } | Select-Object -First 1
        if (-not $gone) { continue }
        $paths += @($gone['Configuration']['HardDrives'] | ForEach-Object -Process { if ($_['Path']) { $_['Path'] } })
        $Record['Checkpoints'] = @($Record['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -ne $checkpointId })
        foreach ($child in @($Record['Checkpoints']) + @($Record)) {
            if ($child['ParentSnapshotId'] -eq $checkpointId) { $child['ParentSnapshotId'] = $gone['ParentSnapshotId'] }
        }
    }
    $parent = $Record['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $Record['ParentSnapshotId'] } | Select-Object -First 1
    $Record['ParentSnapshotName'] = if ($parent) { $parent['Name'] }
    Merge-CheckpointDisk -Record $Record -Candidate $paths
}
