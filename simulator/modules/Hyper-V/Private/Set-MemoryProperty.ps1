function Set-MemoryProperty {
    <#
    .SYNOPSIS
    Sets memory values of a record with Windows' rules of range, alignment and state. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER Value
    New values by name: DynamicMemoryEnabled, Startup, Minimum, Maximum, Buffer, Priority, MaximumPerNumaNode, ResourcePoolName.
    .EXAMPLE
    Set-MemoryProperty -Call $call -Record $record -Value @{ Startup = 2GB }
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
        [hashtable] $Value
    )
    $action = "Failed to modify device 'Memory'."
    $memory = $Record['Memory']
    $isOff = $Record['State'] -eq 'Off'
    if (-not $isOff) {
        Assert-SimulatedState -Call $Call -VM $Record -State Running, Paused -Action $action
        foreach ($name in 'DynamicMemoryEnabled', 'MaximumPerNumaNode', 'ResourcePoolName') {
            if ($Value.ContainsKey($name)) { Assert-SimulatedState -Call $Call -VM $Record -State Off -Action $action }
        }
        # Startup memory is hot-added only while memory is static and the guest supports it; dynamic memory only widens its limits.
        $refused = ($Value.ContainsKey('Startup') -and ($memory['DynamicMemoryEnabled'] -or -not $Record['Guest']['MemoryHotAdd'])) -or
            ($Value.ContainsKey('Minimum') -and $Value['Minimum'] -gt $memory['Minimum']) -or
            ($Value.ContainsKey('Maximum') -and $Value['Maximum'] -lt $memory['Maximum'])
        if ($refused) { Assert-SimulatedState -Call $Call -VM $Record -State Off -Action $action }
    }
    foreach ($name in 'Startup', 'Minimum', 'Maximum') {
        if (-not $Value.ContainsKey($name)) { continue }
        Assert-MemoryAmount -Call $Call -Name $Record['Name'] -Generation $Record['Generation'] -Bytes $Value[$name]
    }
    $before = $memory['Startup']
    foreach ($entry in $Value.GetEnumerator()) { $memory[$entry.Key] = $entry.Value }
    if ($memory['DynamicMemoryEnabled'] -and ($memory['Minimum'] -gt $memory['Startup'] -or $memory['Startup'] -gt $memory['Maximum'])) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message (
            "$action The startup memory must be between the minimum and the maximum memory of '$($Record['Name'])'.")
    }
    if (-not $isOff -and $memory['Startup'] -ne $before) {
        $free = (Get-SimulatedHost)['MemoryCapacity'] - (Get-SimulatedUsage)['Memory']
        if ($memory['Startup'] - $before -gt $free) {
            Deny-SimulatedCall -Call $Call -Word OutOfMemory -Target $Record['Name'] -Message "$action Not enough memory in the system to complete the operation. (0x8007000E)."
        }
        $Record['MemoryAssigned'] = $memory['Startup']
    }
}
