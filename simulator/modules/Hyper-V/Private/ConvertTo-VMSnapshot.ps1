function ConvertTo-VMSnapshot {
    <#
    .SYNOPSIS
    Makes the output object of a checkpoint.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Checkpoint
    Record of the checkpoint.
    .EXAMPLE
    ConvertTo-VMSnapshot -VM $record -Checkpoint $record['Checkpoints'][0]
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSnapshot
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMSnapshot')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Checkpoint
    )
    $configuration = $Checkpoint['Configuration']
    $view = [ordered] @{}
    foreach ($entry in $configuration.GetEnumerator()) { $view[$entry.Key] = $entry.Value }
    foreach ($key in 'Id', 'Name', 'SnapshotType', 'IsAutomaticCheckpoint', 'ParentSnapshotId') { $view[$key] = $Checkpoint[$key] }
    $parent = $VM['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $Checkpoint['ParentSnapshotId'] } | Select-Object -First 1
    $view['ParentSnapshotName'] = if ($parent) { $parent['Name'] }
    $view['CreationTime'] = [datetime]::Parse($Checkpoint['CreationTime'], $null, 'RoundtripKind').ToLocalTime()
    $view['ProcessorCount'] = $configuration['Processor']['Count']
    $view['DynamicMemoryEnabled'] = $configuration['Memory']['DynamicMemoryEnabled']
    foreach ($name in 'Startup', 'Minimum', 'Maximum') { $view["Memory$name"] = $configuration['Memory'][$name] }
    $context = Get-SimulatedContext -VM $configuration -Checkpoint $Checkpoint
    $context['VMName'] = $VM['Name']
    ConvertTo-SimulatedObject -Type VMSnapshot -Record $view -Context $context
}
