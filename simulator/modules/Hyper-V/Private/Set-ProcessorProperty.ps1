function Set-ProcessorProperty {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMProcessor on a record, with Windows' rules. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Set-ProcessorProperty -Call $call -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $bound = $Call['Bound']
    $processor = $Record['Processor']
    $action = "Failed to modify device 'Processor'."
    $onlyOff = 'CompatibilityForMigrationEnabled', 'CompatibilityForOlderOperatingSystemsEnabled', 'ExposeVirtualizationExtensions', 'HwThreadCountPerCore',
    'MaximumCountPerNumaNode', 'MaximumCountPerNumaSocket', 'ResourcePoolName', 'Perfmon'
    foreach ($name in $onlyOff) { if ($bound.ContainsKey($name)) { Assert-SimulatedState -Call $Call -VM $Record -State Off -Action $action } }
    Assert-SimulatedState -Call $Call -VM $Record -State Off, Running, Paused, Saved -Action $action
    Assert-ValueRange -Call $Call -Device Processor -Name Maximum -Minimum 0 -Maximum 100
    Assert-ValueRange -Call $Call -Device Processor -Name Reserve -Minimum 0 -Maximum 100
    Assert-ValueRange -Call $Call -Device Processor -Name RelativeWeight -Minimum 1 -Maximum 10000
    Assert-ValueRange -Call $Call -Device Processor -Name HwThreadCountPerCore -Minimum 0 -Maximum 2
    Assert-ValueRange -Call $Call -Device Processor -Name MaximumCountPerNumaNode -Minimum 1 -Maximum 2048
    Assert-ValueRange -Call $Call -Device Processor -Name MaximumCountPerNumaSocket -Minimum 1 -Maximum 64
    if ($bound.ContainsKey('Count')) { Set-ProcessorCount -Call $Call -Record $Record -Count $bound['Count'] }
    foreach ($name in 'Maximum', 'Reserve', 'RelativeWeight', 'EnableHostResourceProtection', 'CompatibilityForMigrationEnabled', 'CompatibilityForOlderOperatingSystemsEnabled',
        'ExposeVirtualizationExtensions', 'HwThreadCountPerCore', 'MaximumCountPerNumaNode', 'MaximumCountPerNumaSocket', 'ResourcePoolName') {
        if ($bound.ContainsKey($name)) { $processor[$name] = $bound[$name] }
    }
    if ($processor['Reserve'] -gt $processor['Maximum']) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $processor['Reserve'] -Message "$action The reserve ($($processor['Reserve'])) is greater than the limit ($($processor['Maximum']))."
    }
    if ($bound.ContainsKey('EnableHostResourceProtection')) {
        $state = if ($bound['EnableHostResourceProtection']) { 'Enabled' } else { 'Disabled' }
        $processor['OperationalStatus'] = @('Ok', "HostResourceProtection$state")
        $processor['StatusDescription'] = @('OK', "Host resource protection is $($state.ToLowerInvariant()).")
    }
    if ($bound.ContainsKey('Perfmon')) {
        $counters = @($bound['Perfmon'].Split(',', [System.StringSplitOptions] 'RemoveEmptyEntries, TrimEntries'))
        foreach ($counter in $counters) {
            if ($counter -notin 'pmu', 'lbr', 'pebs', 'ipt') { Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $counter -Message "$action '$counter' is no performance monitoring feature." }
        }
        foreach ($counter in 'Pmu', 'Lbr', 'Pebs', 'Ipt') { $processor["EnablePerfmon$counter"] = $counter -in $counters }
    }
}
