function Set-SwitchConnection {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMSwitch that say what the switch is connected to. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the switch.
    .PARAMETER HostRecord
    Record of the host.
    .EXAMPLE
    Set-SwitchConnection -Call $call -Record $record -HostRecord $hostRecord
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord
    )
    $bound = $Call['Bound']
    $action = 'Failed while modifying virtual Ethernet switch connections.'
    $wasExternal = $Record['SwitchType'] -eq 'External'
    $hasAdapter = $bound.ContainsKey('NetAdapterName') -or $bound.ContainsKey('NetAdapterInterfaceDescription')
    $newType = if ($bound.ContainsKey('SwitchType')) { $bound['SwitchType'].ToString() } else { '' }
    if ($Record['EmbeddedTeamingEnabled'] -and ($hasAdapter -or $newType -in 'Internal', 'Private')) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message (
            "$action The switch '$($Record['Name'])' uses embedded teaming: its type cannot be changed, and its adapters only with Set-VMSwitchTeam.")
    }
    if ($newType -eq 'External' -and -not $wasExternal) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message "$action An external switch requires the parameter NetAdapterName or NetAdapterInterfaceDescription."
    }
    if ($newType -in 'Internal', 'Private') {
        Set-SwitchUplink -Record $Record -NetAdapter @()
        Set-ManagementAccess -Record $Record -HostRecord $HostRecord -Allowed ($newType -eq 'Internal')
    }
    if ($hasAdapter) {
        Set-SwitchUplink -Record $Record -NetAdapter @(Resolve-PhysicalAdapter -Call $Call -HostRecord $HostRecord -SwitchId $Record['Id'])
        if (-not $wasExternal -and -not $bound.ContainsKey('AllowManagementOS')) { Set-ManagementAccess -Record $Record -HostRecord $HostRecord -Allowed $true }
    }
    if ($bound.ContainsKey('AllowManagementOS')) { Set-ManagementAccess -Record $Record -HostRecord $HostRecord -Allowed $bound['AllowManagementOS'] }
}
