function Set-VMProperty {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VM on a record, with Windows' rules. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Bound
    The bound parameters.
    .EXAMPLE
    Set-VMProperty -Call $call -Record $record -Bound $call['Bound']
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
        [System.Collections.IDictionary] $Bound
    )
    foreach ($name in 'ProcessorCount', 'GuestControlledCacheTypes', 'LowMemoryMappedIoSpace', 'HighMemoryMappedIoSpace', 'SmartPagingFilePath', 'DynamicMemory', 'StaticMemory') {
        if ($Bound.ContainsKey($name)) { Assert-SimulatedState -Call $Call -VM $Record -State Off }
    }
    if ($Bound.ContainsKey('SnapshotFileLocation') -and @($Record['Checkpoints']).Count -gt 0) {
        Deny-SimulatedCall -Call $Call -Word InvalidState -Target $Record['Name'] -Message (
            "Modifying the properties of '$($Record['Name'])' failed. The checkpoint file location cannot be changed while the virtual machine has checkpoints.")
    }
    if ($Bound.ContainsKey('DynamicMemory') -and $Bound.ContainsKey('StaticMemory')) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message 'The parameters DynamicMemory and StaticMemory cannot be used together.'
    }
    if ($Bound.ContainsKey('AutomaticStartDelay') -and $Bound['AutomaticStartDelay'] -lt 0) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Bound['AutomaticStartDelay'] -Message "The automatic start delay '$($Bound['AutomaticStartDelay'])' is out of range."
    }
    foreach ($name in 'AutomaticCheckpointsEnabled', 'AutomaticCriticalErrorAction', 'AutomaticCriticalErrorActionTimeout', 'AutomaticStartAction', 'AutomaticStartDelay',
        'AutomaticStopAction', 'CheckpointType', 'GuestControlledCacheTypes', 'HighMemoryMappedIoSpace', 'LockOnDisconnect', 'LowMemoryMappedIoSpace', 'Notes',
        'SmartPagingFilePath', 'SnapshotFileLocation') {
        if (-not $Bound.ContainsKey($name)) { continue }
        $value = $Bound[$name]
        $Record[$name] = if ($value -is [enum]) { $value.ToString() } else { $value }
    }
    if ($Bound.ContainsKey('NewVMName')) { $Record['Name'] = $Bound['NewVMName'] }
    if ($Bound.ContainsKey('ProcessorCount')) { Set-ProcessorCount -Call $Call -Record $Record -Count $Bound['ProcessorCount'] }
    $memory = @{}
    if ($Bound.ContainsKey('DynamicMemory')) { $memory['DynamicMemoryEnabled'] = [bool] $Bound['DynamicMemory'] }
    if ($Bound.ContainsKey('StaticMemory')) { $memory['DynamicMemoryEnabled'] = -not $Bound['StaticMemory'] }
    foreach ($name in 'Startup', 'Minimum', 'Maximum') {
        if ($Bound.ContainsKey("Memory${name}Bytes")) { $memory[$name] = $Bound["Memory${name}Bytes"] }
    }
    if ($memory.Count -gt 0) { Set-MemoryProperty -Call $Call -Record $Record -Value $memory }
}
