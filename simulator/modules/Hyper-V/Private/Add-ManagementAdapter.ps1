function Add-ManagementAdapter {
    <#
    .SYNOPSIS
    Gives the host an adapter on a virtual switch, and gives its record. Only inside a -Change block.
    .PARAMETER HostRecord
    Record of the host.
    .PARAMETER SwitchRecord
    Record of the switch.
    .PARAMETER Name
    Name of the adapter.
    .PARAMETER MacAddress
    Its address; one of the host's pool when left out.
    .EXAMPLE
    Add-ManagementAdapter -HostRecord $hostRecord -SwitchRecord $record -Name $record['Name']
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $SwitchRecord,

        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter()]
        [string] $MacAddress
    )
    $adapter = New-NetworkAdapterRecord -Name $Name -SwitchRecord $SwitchRecord
    $adapter['DynamicMacAddressEnabled'] = -not $MacAddress
    $adapter['MacAddress'] = if ($MacAddress) { $MacAddress } else { New-SimulatedMacAddress -AdapterId $adapter['Id'] }
    $HostRecord['ManagementAdapters'] = @($HostRecord['ManagementAdapters']) + @($adapter)
    $adapter
}
