function Set-AdapterProperty {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMNetworkAdapter on a record, with Windows' rules. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Adapter
    Record of the adapter.
    .PARAMETER Machine
    Record of its virtual machine; none for the host's own.
    .EXAMPLE
    Set-AdapterProperty -Call $call -Adapter $adapter -Machine $machine
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Adapter,

        [Parameter()]
        [AllowNull()]
        [System.Collections.IDictionary] $Machine
    )
    $bound = $Call['Bound']
    $action = "Failed to modify device '$($Adapter['Name'])'."
    if ($Machine) {
        Assert-SimulatedState -Call $Call -VM $Machine -State Off, Running, Paused, Saved -Action $action
        foreach ($name in 'StaticMacAddress', 'DynamicMacAddress', 'DeviceNaming', 'FixSpeed10G', 'IovQueuePairsRequested', 'PacketDirectNumProcs',
            'PacketDirectModerationCount', 'PacketDirectModerationInterval') {
            if ($bound.ContainsKey($name)) { Assert-SimulatedState -Call $Call -VM $Machine -State Off -Action $action }
        }
    }
    foreach ($range in @(@('VmqWeight', 0, 100), @('IovWeight', 0, 100), @('MinimumBandwidthWeight', 0, 100), @('IovQueuePairsRequested', 1, 4294967295), @('VmmqQueuePairs', 1, 4294967295),
            @('MaximumBandwidth', 0, [long]::MaxValue), @('MinimumBandwidthAbsolute', 0, [long]::MaxValue))) {
        if ($bound.ContainsKey($range[0]) -and ($bound[$range[0]] -lt $range[1] -or $bound[$range[0]] -gt $range[2])) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound[$range[0]] -Message (
                "$action The value $($bound[$range[0]]) of $($range[0]) is out of range ($($range[1]) to $($range[2])).")
        }
    }
    if ($bound.ContainsKey('VirtualSubnetId') -and $bound['VirtualSubnetId'] -ne 0 -and ($bound['VirtualSubnetId'] -lt 4096 -or $bound['VirtualSubnetId'] -gt 16777215)) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound['VirtualSubnetId'] -Message "$action The virtual subnet id must be 0 or between 4096 and 16777215."
    }
    $keys = @{
        IPsecOffloadMaximumSecurityAssociation = 'IPsecOffloadMaxSA'; PortMirroring = 'PortMirroringMode'; VmqWeight = 'VMQWeight'; VrssEnabled = 'VrssEnabledRequested'
        VmmqEnabled = 'VmmqEnabledRequested'; VmmqQueuePairs = 'VrssMaxQueuePairsRequested'
    }
    foreach ($name in 'AllowTeaming', 'DeviceNaming', 'DhcpGuard', 'DynamicIPAddressLimit', 'FixSpeed10G', 'IeeePriorityTag', 'IovInterruptModeration', 'IovQueuePairsRequested',
        'IovWeight', 'IPsecOffloadMaximumSecurityAssociation', 'MacAddressSpoofing', 'MandatoryFeatureId', 'PacketDirectModerationCount', 'PacketDirectModerationInterval',
        'PacketDirectNumProcs', 'PortMirroring', 'RouterGuard', 'StormLimit', 'TestReplicaPoolName', 'TestReplicaSwitchName', 'VirtualSubnetId', 'VmmqEnabled', 'VmmqQueuePairs',
        'VmqWeight', 'VrssEnabled') {
        if (-not $bound.ContainsKey($name)) { continue }
        $key = if ($keys.ContainsKey($name)) { $keys[$name] } else { $name }
        $Adapter[$key] = if ($bound[$name] -is [enum]) { $bound[$name].ToString() } else { $bound[$name] }
    }
    if ($bound.ContainsKey('NotMonitoredInCluster')) { $Adapter['ClusterMonitored'] = -not $bound['NotMonitoredInCluster'] }
    Set-AdapterMacAddress -Call $Call -Adapter $Adapter
    Set-AdapterBandwidth -Call $Call -Adapter $Adapter
}
