function Set-SwitchTeam {
    <#
    .SYNOPSIS
    Changes the team of a switch with embedded teaming. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the switch.
    .PARAMETER HostRecord
    Record of the host.
    .PARAMETER Operation
    Replace, Add or Remove: what happens with the adapters that the call names.
    .EXAMPLE
    Set-SwitchTeam -Call $call -Record $record -HostRecord $hostRecord -Operation Add
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
        [System.Collections.IDictionary] $HostRecord,

        [Parameter(Mandatory)]
        [ValidateSet('Replace', 'Add', 'Remove')]
        [string] $Operation
    )
    $bound = $Call['Bound']
    $action = 'Failed while modifying virtual Ethernet switch connections.'
    if (-not $Record['EmbeddedTeamingEnabled']) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message "$action The switch '$($Record['Name'])' does not use embedded teaming."
    }
    foreach ($name in 'LoadBalancingAlgorithm', 'TeamingMode') { if ($bound.ContainsKey($name)) { $Record[$name] = $bound[$name].ToString() } }
    if (-not $bound.ContainsKey('NetAdapterName') -and -not $bound.ContainsKey('NetAdapterInterfaceDescription')) {
        if ($Operation -ne 'Replace') { Deny-SimulatedCall -Call $Call -Word InvalidParameter -Message "$action The parameter NetAdapterName or NetAdapterInterfaceDescription is required." }
        return
    }
    $named = @(Resolve-PhysicalAdapter -Call $Call -HostRecord $HostRecord -SwitchId $Record['Id'])
    $members = @(foreach ($guid in $Record['NetAdapterInterfaceGuid']) { $HostRecord['NetworkAdapters'] | Where-Object -FilterScript { $_['InterfaceGuid'] -eq $guid } })
    foreach ($physical in $named) {
        $isMember = @($Record['NetAdapterInterfaceGuid']) -contains $physical['InterfaceGuid']
        if (($Operation -eq 'Add' -and $isMember) -or ($Operation -eq 'Remove' -and -not $isMember)) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $physical['Name'] -Message (
                "$action The network adapter '$($physical['Name'])' is $(if ($isMember) { 'already' } else { 'not' }) a member of the team of the switch '$($Record['Name'])'.")
        }
    }
    $team = switch ($Operation) {
        'Replace' { $named }
        'Add' { $members + $named }
        'Remove' { $members | Where-Object -FilterScript { $named -notcontains $_ } }
    }
    if (@($team).Count -notin 1..8) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Record['Name'] -Message "$action The team of a switch has 1 to 8 physical adapters."
    }
    Set-SwitchUplink -Record $Record -NetAdapter @($team)
}
