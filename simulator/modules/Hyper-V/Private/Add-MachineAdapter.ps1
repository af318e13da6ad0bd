function Add-MachineAdapter {
    <#
    .SYNOPSIS
    Gives a virtual machine an adapter, with Windows' limits, and gives it as Find-NetworkAdapter does; nothing when it was refused.
    .PARAMETER Call
    The call.
    .PARAMETER Machine
    Record of the virtual machine.
    .PARAMETER SwitchRecord
    Record of the switch that it is connected to.
    .EXAMPLE
    Add-MachineAdapter -Call $call -Machine $machine -SwitchRecord $switchRecord
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Machine,

        [Parameter()]
        [AllowNull()]
        [System.Collections.IDictionary] $SwitchRecord
    )
    $bound = $Call['Bound']
    $isLegacy = $bound.ContainsKey('IsLegacy') -and $bound['IsLegacy']
    $made = [System.Collections.Generic.List[object]]::new()
    $changed = Update-SimulatedVM -Call $Call -Id $Machine['Id'] -Change {
        param($record)
        $action = "Failed to add device '$(if ($isLegacy) { 'Emulated' } else { 'Synthetic' }) Ethernet Port'."
        $isSecond = $record['Generation'] -eq 2
        if ($isLegacy -and $isSecond) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $record['Name'] -Message "$action A virtual machine of generation 2 has no legacy network adapters."
        }
        Assert-AdapterHotPlug -Call $Call -Machine $record -IsLegacy:$isLegacy -Action $action
        $limit = if ($isLegacy) { 4 } elseif (-not $isSecond -or (Get-SimulatedHost)['OsProfile'] -eq '2016') { 8 } else { 64 }
        if (@($record['NetworkAdapters'] | Where-Object -FilterScript { $_['IsLegacy'] -eq $isLegacy }).Count -ge $limit) {
            Deny-SimulatedCall -Call $Call -Word InvalidOperation -Target $record['Name'] -Message "$action '$($record['Name'])' has the maximum of $limit network adapters of this kind."
        }
        $adapter = New-NetworkAdapterRecord -VMId $record['Id'] -Name $(if ($bound.ContainsKey('Name')) { $bound['Name'] } else { 'Network Adapter' }) -SwitchRecord $SwitchRecord -IsLegacy:$isLegacy
        Set-AdapterMacAddress -Call $Call -Adapter $adapter
        if ($bound.ContainsKey('DeviceNaming')) { $adapter['DeviceNaming'] = $bound['DeviceNaming'].ToString() }
        if ($record['State'] -in 'Running', 'Paused' -and $adapter['DynamicMacAddressEnabled']) { $adapter['MacAddress'] = New-SimulatedMacAddress -AdapterId $adapter['Id'] }
        $record['NetworkAdapters'] = @($record['NetworkAdapters']) + @($adapter)
        Add-BootEntry -VM $record -BootType Network -DeviceId $adapter['Id']
        $made.Add($adapter)
    }
    if ($changed) { @{ Machine = $changed; Checkpoint = $null; Adapter = $made[0] } }
}
