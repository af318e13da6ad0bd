function Add-HostAdapter {
    <#
    .SYNOPSIS
    Carries out Add-VMNetworkAdapter -ManagementOS and gives the adapter as Find-NetworkAdapter does.
    .PARAMETER Call
    The call.
    .PARAMETER SwitchRecord
    Record of the switch.
    .EXAMPLE
    Add-HostAdapter -Call $call -SwitchRecord $switchRecord
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [AllowNull()]
        [System.Collections.IDictionary] $SwitchRecord
    )
    $bound = $Call['Bound']
    if (-not $SwitchRecord) {
        $all = @(Get-SimulatedSwitch)
        if ($all.Count -ne 1) {
            Write-SimulatedError -Call $Call -Word InvalidParameter -Message 'An adapter of the management operating system requires the parameter SwitchName.'
            return
        }
        $SwitchRecord = $all[0]
    }
    $made = [System.Collections.Generic.List[object]]::new()
    $changed = Update-SwitchAndHost -Call $Call -Id $SwitchRecord['Id'] -Change {
        param($record, $hostRecord)
        $adapterName = if ($bound.ContainsKey('Name')) { $bound['Name'] } else { $record['Name'] }
        $adapter = Add-ManagementAdapter -HostRecord $hostRecord -SwitchRecord $record -Name $adapterName
        Set-AdapterMacAddress -Call $Call -Adapter $adapter
        if ($bound.ContainsKey('DeviceNaming')) { $adapter['DeviceNaming'] = $bound['DeviceNaming'].ToString() }
        $made.Add($adapter)
    }
    if ($changed) { @{ Machine = $null; Checkpoint = $null; Adapter = $made[0] } }
}
