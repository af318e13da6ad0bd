function Get-HostInventory {
    <#
    .SYNOPSIS
    Reads all objects of our kinds on this host, with one call a cmdlet.
    .PARAMETER Select
    The properties asked for, by type name. VirtualMachine asks for machines, VMSwitch for switches, VirtualHardDisk for the disks that
    machines use.
    .EXAMPLE
    Get-HostInventory -Select @{ VirtualMachine = @('Id', 'Name'); VMProcessor = @('Count'); VMSwitch = @('Id', 'Name') }
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    Import-HostModule -Name Hyper-V
    $records = [ordered]@{ VirtualMachine = @{}; VirtualSwitch = @{}; VirtualHardDisk = @{} }
    if ($Select.ContainsKey('VirtualMachine') -or $Select.ContainsKey('VirtualHardDisk')) {
        $machines = @(Select-LookupResult -Output @(Hyper-V\Get-VM -ErrorAction Continue 2>&1))
        if ($Select.ContainsKey('VirtualMachine')) {
            $list = @(Read-MachineRecord -Machine $machines -Select $Select)
            for ($index = 0; $index -lt $list.Count; $index++) {
                $records.VirtualMachine[([string]$machines[$index].Id).ToLowerInvariant()] = $list[$index]
            }
        }
        if ($Select.ContainsKey('VirtualHardDisk')) {
            $records.VirtualHardDisk = Read-AttachedDisk -Machine $machines -Select $Select
        }
    }
    if ($Select.ContainsKey('VMSwitch')) {
        $switches = @(Select-LookupResult -Output @(Hyper-V\Get-VMSwitch -ErrorAction Continue 2>&1))
        $list = @(Read-SwitchRecord -VirtualSwitch $switches -Select $Select)
        for ($index = 0; $index -lt $list.Count; $index++) {
            $records.VirtualSwitch[([string]$switches[$index].Id).ToLowerInvariant()] = $list[$index]
        }
    }
    return [ordered]@{ records = $records }
}
