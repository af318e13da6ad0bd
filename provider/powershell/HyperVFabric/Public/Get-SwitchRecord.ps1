function Get-SwitchRecord {
    <#
    .SYNOPSIS
    Reads one virtual switch, or gives nothing when it is surely not on this host.
    .PARAMETER Id
    The switch's id.
    .PARAMETER Name
    The switch's name. Two switches of that name are an error.
    .PARAMETER Select
    The properties asked for, by type name: VMSwitch, VMSwitchTeam (where embedded teaming is on), ManagementAdapter. The key
    switchAdapters asks for the host's network adapters and the switches that use them, connectedMachines for the names of the virtual
    machines connected.
    .EXAMPLE
    Get-SwitchRecord -Name External -Select @{ VMSwitch = @('Id', 'SwitchType') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'Id')]
        [guid]$Id,

        [Parameter(Mandatory = $true, ParameterSetName = 'Name')]
        [string]$Name,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    $lookup = @{}
    $lookup[$PSCmdlet.ParameterSetName] = $PSBoundParameters[$PSCmdlet.ParameterSetName]
    $found = Find-Switch @lookup
    if ($null -eq $found) {
        return $null
    }
    $record = Read-SwitchRecord -VirtualSwitch @($found) -Select $Select
    # Of one switch only: it takes a look at every machine of the host.
    if ($Select.ContainsKey('connectedMachines')) {
        $record['connectedMachines'] = @(Get-ConnectedMachine -SwitchId $found.Id)
    }
    return $record
}
