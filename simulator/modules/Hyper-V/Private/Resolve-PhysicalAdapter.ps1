function Resolve-PhysicalAdapter {
    <#
    .SYNOPSIS
    Gives the records of the physical adapters that -NetAdapterName or -NetAdapterInterfaceDescription names. Only inside a -Change block.
    .DESCRIPTION
    Refuses the call when one is not there, or is bound to another virtual switch.
    .PARAMETER Call
    The call.
    .PARAMETER HostRecord
    Record of the host.
    .PARAMETER SwitchId
    The switch that is going to use them; its own adapters may be named.
    .EXAMPLE
    Resolve-PhysicalAdapter -Call $call -HostRecord $hostRecord -SwitchId $record['Id']
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord,

        [Parameter(Mandatory)]
        [string] $SwitchId
    )
    $byName = $Call['Bound'].ContainsKey('NetAdapterName')
    $key = if ($byName) { 'Name' } else { 'InterfaceDescription' }
    $given = @($Call['Bound'][$(if ($byName) { 'NetAdapterName' } else { 'NetAdapterInterfaceDescription' })])
    $found = @(foreach ($text in $given) {
            $matching = @($HostRecord['NetworkAdapters'] | Where-Object -FilterScript { $_[$key] -eq $text -or $_[$key] -like $text })
            if ($matching.Count -eq 0) {
                Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $text -Message "Cannot find a physical network adapter with $(if ($byName) { 'name' } else { 'description' }) '$text'."
            }
            $matching
        })
    $taken = @{}
    foreach ($other in Get-SimulatedSwitch) {
        if ($other['Id'] -ne $SwitchId) { foreach ($guid in @($other['NetAdapterInterfaceGuid'])) { $taken[$guid] = $true } }
    }
    foreach ($physical in $found) {
        if (-not $taken.ContainsKey($physical['InterfaceGuid'])) { continue }
        Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $physical['Name'] -Message (
            "Failed while adding virtual Ethernet switch connections. Ethernet port '{$($physical['InterfaceGuid'].ToUpperInvariant())}' bind failed: Element not found. (0x80070490).")
    }
    $found
}
