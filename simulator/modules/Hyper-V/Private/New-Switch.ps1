function New-Switch {
    <#
    .SYNOPSIS
    Carries out New-VMSwitch and gives the record of the switch; nothing when it was refused.
    .PARAMETER Call
    The call.
    .EXAMPLE
    New-Switch -Call $call
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    $bound = $Call['Bound']
    $isExternal = -not $bound.ContainsKey('SwitchType')
    $adapterCount = if ($isExternal) { @($bound[$(if ($bound.ContainsKey('NetAdapterName')) { 'NetAdapterName' } else { 'NetAdapterInterfaceDescription' })]).Count } else { 0 }
    $wanted = @{}
    foreach ($name in 'EnableEmbeddedTeaming', 'EnableIov', 'EnablePacketDirect') { $wanted[$name] = $bound.ContainsKey($name) -and $bound[$name] }
    if (-not $bound.ContainsKey('EnableEmbeddedTeaming')) { $wanted['EnableEmbeddedTeaming'] = $adapterCount -gt 1 }
    $made = [System.Collections.Generic.List[object]]::new()
    $changed = Update-SimulatedHost -Call $Call -Change {
        param($hostRecord)
        $refusal = if (-not $isExternal -and $bound['SwitchType'].ToString() -eq 'External') { 'An external switch requires the parameter NetAdapterName or NetAdapterInterfaceDescription.' }
        elseif (-not $isExternal -and $wanted.ContainsValue($true)) { 'Embedded teaming, SR-IOV and packet direct require an external switch.' }
        elseif ($adapterCount -gt 1 -and -not $wanted['EnableEmbeddedTeaming']) { 'More than one physical adapter requires embedded teaming.' }
        elseif ($adapterCount -gt 8) { 'A team of a switch has at most 8 physical adapters.' }
        elseif ($wanted['EnablePacketDirect'] -and ($wanted['EnableIov'] -or $wanted['EnableEmbeddedTeaming'])) { 'Packet direct can be used neither with SR-IOV nor with embedded teaming.' }
        if ($refusal) { Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound['Name'] -Message "Failed while creating virtual Ethernet switch. $refusal" }
        $mode = if ($bound.ContainsKey('MinimumBandwidthMode')) { $bound['MinimumBandwidthMode'].ToString() } else { 'Default' }
        $record = New-SwitchRecord -Name $bound['Name'] -BandwidthMode $mode -IovEnabled:$wanted['EnableIov'] -TeamingEnabled:$wanted['EnableEmbeddedTeaming']
        if ($bound.ContainsKey('Notes')) { $record['Notes'] = $bound['Notes'] }
        $record['PacketDirectEnabled'] = $wanted['EnablePacketDirect']
        if ($isExternal) { Set-SwitchUplink -Record $record -NetAdapter @(Resolve-PhysicalAdapter -Call $Call -HostRecord $hostRecord -SwitchId $record['Id']) }
        if ($record['BandwidthReservationMode'] -eq 'Absolute') { $record['DefaultFlowMinimumBandwidthAbsolute'] = [long] ($record['LinkSpeed'] / 10) }
        $isUsedByHost = if (-not $isExternal) { $bound['SwitchType'].ToString() -eq 'Internal' } else { -not $bound.ContainsKey('AllowManagementOS') -or $bound['AllowManagementOS'] }
        Set-ManagementAccess -Record $record -HostRecord $hostRecord -Allowed $isUsedByHost
        Set-SwitchType -Record $record -HostRecord $hostRecord
        Add-SimulatedSwitch -Record $record
        $made.Add($record)
    }
    if ($changed) { $made }
}
