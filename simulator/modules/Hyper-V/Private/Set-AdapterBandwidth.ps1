function Set-AdapterBandwidth {
    <#
    .SYNOPSIS
    Carries out the bandwidth parameters of Set-VMNetworkAdapter on a record; the mode of the switch decides which minimum it accepts. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Adapter
    Record of the adapter.
    .EXAMPLE
    Set-AdapterBandwidth -Call $call -Adapter $adapter
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Adapter
    )
    $bound = $Call['Bound']
    $given = @('MaximumBandwidth', 'MinimumBandwidthAbsolute', 'MinimumBandwidthWeight' | Where-Object -FilterScript { $bound.ContainsKey($_) })
    if ($given.Count -eq 0) { return }
    if ($given -contains 'MinimumBandwidthAbsolute' -and $given -contains 'MinimumBandwidthWeight') {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Message 'The parameters MinimumBandwidthAbsolute and MinimumBandwidthWeight cannot be used together.'
    }
    $switchRecord = if ($Adapter['SwitchId']) { Get-SimulatedSwitch -Id $Adapter['SwitchId'] }
    foreach ($mode in 'Absolute', 'Weight') {
        $name = "MinimumBandwidth$mode"
        # Taking a minimum away is possible in every mode.
        if ($given -notcontains $name -or $bound[$name] -eq 0 -or $null -eq $switchRecord -or $switchRecord['BandwidthReservationMode'] -eq $mode) { continue }
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound[$name] -Message (
            "Failed while applying switch port settings 'Ethernet Switch Port Bandwidth Settings' on switch '$($switchRecord['Name'])': One or more arguments are invalid (0x80070057). " +
            "The minimum bandwidth mode of the switch is $($switchRecord['BandwidthReservationMode']).")
    }
    if ($null -eq $Adapter['BandwidthSetting']) {
        $Adapter['BandwidthSetting'] = [ordered] @{ MinimumBandwidthAbsolute = $null; MinimumBandwidthWeight = $null; MaximumBandwidth = $null; IsTemplate = $false }
    }
    foreach ($name in $given) {
        $value = [long] $bound[$name]
        if ($name -ne 'MinimumBandwidthWeight') { $value = [long] [math]::Floor([decimal] ($value / 8d + 0.5d)) * 8 }
        $Adapter['BandwidthSetting'][$name] = $value
    }
}
