function Set-AdapterIsolation {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMNetworkAdapterIsolation on a record. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Adapter
    Record of the adapter.
    .EXAMPLE
    Set-AdapterIsolation -Call $call -Adapter $adapter
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
    $setting = $Adapter['IsolationSetting']
    foreach ($name in 'IsolationMode', 'AllowUntaggedTraffic', 'DefaultIsolationID', 'MultiTenantStack') {
        if ($bound.ContainsKey($name)) { $setting[$name] = if ($bound[$name] -is [enum]) { $bound[$name].ToString() } else { $bound[$name] } }
    }
    $highest = if ($setting['IsolationMode'] -eq 'Vlan') { 4094 } else { 16777215 }
    if ($setting['DefaultIsolationID'] -lt 0 -or $setting['DefaultIsolationID'] -gt $highest) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $setting['DefaultIsolationID'] -Message (
            "The default isolation id $($setting['DefaultIsolationID']) is out of range (0 to $highest) in the mode $($setting['IsolationMode']).")
    }
    $setting['IsTemplate'] = $false
}
