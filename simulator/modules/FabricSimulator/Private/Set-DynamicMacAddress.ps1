function Set-DynamicMacAddress {
    <#
    .SYNOPSIS
    Gives the dynamic network adapters of a starting virtual machine the MAC address that they lack.
    .PARAMETER VM
    The record.
    .PARAMETER HostName
    The machine's host; the session's when left out.
    .EXAMPLE
    Set-DynamicMacAddress -VM $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter()]
        [string] $HostName
    )
    $place = if ($HostName) { @{ HostName = $HostName } } else { @{} }
    foreach ($adapter in $VM['NetworkAdapters']) {
        if ($adapter['DynamicMacAddressEnabled'] -and $adapter['MacAddress'] -eq '000000000000') {
            $adapter['MacAddress'] = New-SimulatedMacAddress -AdapterId $adapter['Id'] @place
        }
    }
}
