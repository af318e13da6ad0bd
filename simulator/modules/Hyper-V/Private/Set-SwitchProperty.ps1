function Set-SwitchProperty {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMSwitch on a record, with Windows' rules. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the switch.
    .PARAMETER HostRecord
    Record of the host.
    .EXAMPLE
    Set-SwitchProperty -Call $call -Record $record -HostRecord $hostRecord
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
        [System.Collections.IDictionary] $HostRecord
    )
    $bound = $Call['Bound']
    Set-SwitchConnection -Call $Call -Record $Record -HostRecord $HostRecord
    foreach ($mode in 'Absolute', 'Weight') {
        $name = "DefaultFlowMinimumBandwidth$mode"
        if (-not $bound.ContainsKey($name)) { continue }
        if ($Record['BandwidthReservationMode'] -ne $mode) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound[$name] -Message (
                "Failed while modifying virtual Ethernet switch settings. $name requires the minimum bandwidth mode $mode; " +
                "the mode of the switch '$($Record['Name'])' is $($Record['BandwidthReservationMode']).")
        }
        if ($bound[$name] -lt 0 -or ($mode -eq 'Weight' -and $bound[$name] -notin 1..100)) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound[$name] -Message (
                "Failed while modifying virtual Ethernet switch settings. The value $($bound[$name]) of $name is out of range.")
        }
        $Record[$name] = $bound[$name]
    }
    foreach ($name in 'DefaultQueueVmmqEnabled', 'DefaultQueueVmmqQueuePairs', 'DefaultQueueVrssEnabled') {
        if (-not $bound.ContainsKey($name)) { continue }
        if (@($Record['NetAdapterInterfaceGuid']).Count -eq 0) {
            Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $Record['Name'] -Message 'Failed while modifying virtual Ethernet switch connection settings.'
        }
        if ($name -eq 'DefaultQueueVmmqQueuePairs' -and $bound[$name] -lt 1) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound[$name] -Message (
                'Failed while modifying virtual Ethernet switch connection settings. At least one queue pair is required.')
        }
        $key = if ($name -eq 'DefaultQueueVmmqQueuePairs') { 'DefaultQueueVrssMaxQueuePairs' } else { $name }
        $Record["${key}Requested"] = $bound[$name]
    }
    if ($bound.ContainsKey('Extensions')) {
        $known = @($Record['Extensions'])
        $first = @(foreach ($extension in $bound['Extensions']) {
                $matching = @($known | Where-Object -FilterScript { $_['Id'] -eq $extension.Id })
                if ($matching.Count -eq 0) { Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $extension.Name -Message "The switch has no extension '$($extension.Name)'." }
                $matching
            })
        $Record['Extensions'] = $first + @($known | Where-Object -FilterScript { $first -notcontains $_ })
    }
    if ($bound.ContainsKey('Notes')) { $Record['Notes'] = $bound['Notes'] }
}
