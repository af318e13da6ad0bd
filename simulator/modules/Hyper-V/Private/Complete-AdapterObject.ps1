function Complete-AdapterObject {
    <#
    .SYNOPSIS
    Fills the computed fields that adapters of virtual machines and of the host have in common.
    .PARAMETER Object
    The output object.
    .PARAMETER Record
    Record of the adapter.
    .EXAMPLE
    Complete-AdapterObject -Object $object -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [object] $Object,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    foreach ($setting in @($Object.VlanSetting, $Object.BandwidthSetting, $Object.IsolationSetting) + @($Object.AclList)) {
        if ($null -ne $setting) { $setting.ParentAdapter = $Object }
    }
    $Object.CurrentIsolationMode = if ($Record['IsolationSetting']['IsolationMode'] -ne 'None') { $Record['IsolationSetting']['IsolationMode'] } else { 'Vlan' }
    if (-not $Record['SwitchId']) { return }
    foreach ($name in 'VrssEnabled', 'VmmqEnabled', 'VrssMaxQueuePairs', 'VrssMinQueuePairs', 'VrssQueueSchedulingMode', 'VrssExcludePrimaryProcessor',
        'VrssIndependentHostSpreading', 'VrssVmbusChannelAffinityPolicy', 'RscEnabled') {
        $Object.$name = $Record["${name}Requested"]
    }
}
