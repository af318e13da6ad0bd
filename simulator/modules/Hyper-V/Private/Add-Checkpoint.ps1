function Add-Checkpoint {
    <#
    .SYNOPSIS
    Takes a checkpoint of a record: a copy of its configuration, and new differencing disks to go on with. Only inside a -Change block.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Id
    Id of the new checkpoint.
    .PARAMETER Name
    Its name; the machine's name and the time when left out.
    .EXAMPLE
    Add-Checkpoint -Record $record -Id $id -Name before
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter()]
        [AllowEmptyString()]
        [string] $Name
    )
    $now = [datetime]::Now
    $configuration = Copy-Record -Record $Record -Without Checkpoints
    # Memory is part of a standard checkpoint only, which is also what a guest without VSS gets in place of a production checkpoint.
    $withMemory = switch ($Record['State']) {
        'Off' { $false }
        'Running' { $Record['CheckpointType'] -eq 'Standard' -or -not (Test-ProductionCheckpoint -Record $Record) }
        default { $true }
    }
    $configuration['State'] = if ($withMemory) { 'Saved' } else { 'Off' }
    $configuration['StartedAt'] = $null
    $configuration['MemoryAssigned'] = 0
    $checkpoint = [ordered] @{
        Id = $Id; Name = if ($Name) { $Name } else { "$($Record['Name']) - ($($now.ToString('M/d/yyyy - h:mm:ss tt', [cultureinfo]::InvariantCulture)))" }
        SnapshotType = 'Standard'; IsAutomaticCheckpoint = $false; ParentSnapshotId = $Record['ParentSnapshotId']
        CreationTime = $now.ToUniversalTime().ToString('o'); Configuration = $configuration
    }
    $Record['Checkpoints'] = @($Record['Checkpoints']) + @($checkpoint)
    $Record['ParentSnapshotId'] = $Id
    $Record['ParentSnapshotName'] = $checkpoint['Name']
    New-CheckpointDisk -Record $Record
}
