function Set-ManagementAccess {
    <#
    .SYNOPSIS
    Lets the host use a virtual switch, or takes all its adapters on it away. Only inside a -Change block.
    .PARAMETER Record
    Record of the switch.
    .PARAMETER HostRecord
    Record of the host.
    .PARAMETER Allowed
    Whether the host may use it.
    .EXAMPLE
    Set-ManagementAccess -Record $record -HostRecord $hostRecord -Allowed $true
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord,

        [Parameter(Mandatory)]
        [bool] $Allowed
    )
    $adapters = @($HostRecord['ManagementAdapters'])
    $others = @($adapters | Where-Object -FilterScript { $_['SwitchId'] -ne $Record['Id'] })
    if (-not $Allowed) {
        $HostRecord['ManagementAdapters'] = $others
    } elseif ($others.Count -eq $adapters.Count) {
        # The host's first adapter on an external switch takes the address of the physical one over.
        $uplinks = @($Record['NetAdapterInterfaceGuid'])
        $address = @($HostRecord['NetworkAdapters'] | Where-Object -FilterScript { $uplinks.Count -gt 0 -and $_['InterfaceGuid'] -eq $uplinks[0] } |
                ForEach-Object -Process { $_['MacAddress'].Replace('-', '') })
        $null = Add-ManagementAdapter -HostRecord $HostRecord -SwitchRecord $Record -Name $Record['Name'] -MacAddress $(if ($address.Count) { $address[0] } else { '' })
    }
}
