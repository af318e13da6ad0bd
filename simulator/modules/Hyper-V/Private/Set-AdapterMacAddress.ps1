function Set-AdapterMacAddress {
    <#
    .SYNOPSIS
    Carries out -StaticMacAddress and -DynamicMacAddress on the record of an adapter. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Adapter
    Record of the adapter.
    .EXAMPLE
    Set-AdapterMacAddress -Call $call -Adapter $adapter
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
    $isDynamic = $bound.ContainsKey('DynamicMacAddress') -and $bound['DynamicMacAddress']
    if ($bound.ContainsKey('StaticMacAddress')) {
        if ($isDynamic) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound['StaticMacAddress'] -Message 'The parameters StaticMacAddress and DynamicMacAddress cannot be used together.'
        }
        $Adapter['MacAddress'] = ConvertTo-MacAddress -Call $Call -Address $bound['StaticMacAddress']
        $Adapter['DynamicMacAddressEnabled'] = $false
    } elseif ($isDynamic -and -not $Adapter['DynamicMacAddressEnabled']) {
        $Adapter['MacAddress'] = '000000000000'
        $Adapter['DynamicMacAddressEnabled'] = $true
    }
}
