function Read-SwitchRecord {
    <#
    .SYNOPSIS
    Reads all that was asked for about some virtual switches.
    .PARAMETER VirtualSwitch
    The switches.
    .PARAMETER Select
    The properties asked for of every type: VMSwitch, VMSwitchTeam, ManagementAdapter. The key switchAdapters asks for the host's network
    adapters and the switches that use them.
    .EXAMPLE
    Read-SwitchRecord -VirtualSwitch @(Hyper-V\Get-VMSwitch) -Select @{ VMSwitch = @('Id', 'Name') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]]$VirtualSwitch,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    if ($VirtualSwitch.Count -eq 0) {
        return
    }
    $managementAdapters = @()
    if ($Select.ContainsKey('ManagementAdapter')) {
        $adapterSelect = $Select.Clone()
        $adapterSelect['VMNetworkAdapter'] = $Select['ManagementAdapter']
        $managementAdapters = @(Hyper-V\Get-VMNetworkAdapter -ManagementOS -ErrorAction Stop)
    }
    $switchAdapters = @()
    if ($Select.ContainsKey('switchAdapters')) {
        $switchAdapters = @(Read-SwitchAdapter)
    }

    foreach ($one in $VirtualSwitch) {
        $record = [ordered]@{}
        if ($Select.ContainsKey('VMSwitch')) {
            $record['VMSwitch'] = ConvertTo-PlainRecord -InputObject $one -Property $Select['VMSwitch'] -Select $Select
        }
        if ($Select.ContainsKey('VMSwitchTeam') -and $one.EmbeddedTeamingEnabled) {
            $team = Hyper-V\Get-VMSwitchTeam -VMSwitch $one -ErrorAction Stop
            $record['VMSwitchTeam'] = ConvertTo-PlainRecord -InputObject $team -Property $Select['VMSwitchTeam'] -Select $Select
        }
        if ($Select.ContainsKey('ManagementAdapter')) {
            $record['ManagementAdapter'] = @($managementAdapters | Where-Object -FilterScript { [string]$_.SwitchId -eq [string]$one.Id } |
                    ForEach-Object -Process { ConvertTo-PartRecord -TypeName VMNetworkAdapter -InputObject $_ -Select $adapterSelect })
        }
        if ($Select.ContainsKey('switchAdapters')) {
            $record['switchAdapters'] = $switchAdapters
        }
        $record
    }
}
