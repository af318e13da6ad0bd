function Get-PlacementRefusal {
    <#
    .SYNOPSIS
    Says why a machine cannot run on a host: memory, switches, keys, or files that are not reachable there.
    .PARAMETER Machine
    Record of the machine.
    .PARAMETER From
    Host that has it.
    .PARAMETER To
    Host that shall run it.
    .PARAMETER Reserved
    Memory that machines on their way to the host will need.
    .EXAMPLE
    Get-PlacementRefusal -Machine $machine -From HV01 -To HV02
    .OUTPUTS
    System.Collections.Hashtable with Code and Message, or nothing
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Machine,

        [Parameter(Mandatory)]
        [string] $From,

        [Parameter(Mandatory)]
        [string] $To,

        [Parameter()]
        [long] $Reserved = 0
    )
    $name = $Machine['Name']
    $hostRecord = Get-SimulatedHost -HostName $To
    $needed = [math]::Max([long] $Machine['MemoryAssigned'], [long] $Machine['Memory']['Startup'])
    if ((Get-SimulatedUsage -HostName $To)['Memory'] + $Reserved + $needed -gt $hostRecord['MemoryCapacity']) {
        return @{ Code = 5957; Message = "The virtual machine '$name' could not initialize memory on '$To': Ran out of memory (0x8007000E)." }
    }
    if ($Machine['Processor']['Count'] -gt $hostRecord['LogicalProcessorCount']) {
        return @{ Code = 5957; Message = "'$To' has fewer logical processors than the virtual machine '$name' needs." }
    }
    if (-not (Test-SimulatedKeyProtector -VM $Machine -HostName $To)) {
        return @{ Code = 5953; Message = "The key protector of the virtual machine '$name' could not be unwrapped on '$To'. Details are included in the HostGuardianService-Client event log." }
    }
    foreach ($adapter in $Machine['NetworkAdapters']) {
        if ($adapter['SwitchName'] -and @(Get-SimulatedSwitch -Name $adapter['SwitchName'] -HostName $To).Count -eq 0) {
            return @{ Code = 5953; Message = "The virtual switch '$($adapter['SwitchName'])' used by the virtual machine '$name' does not exist on the destination node '$To'." }
        }
    }
    foreach ($drive in @($Machine['HardDrives']) + @($Machine['DVDDrives'])) {
        if (-not $drive['Path']) { continue }
        $there = Resolve-SimulatedPath -Path $drive['Path'] -HostName $To
        $isSame = $From -eq $To -or $there -ceq (Resolve-SimulatedPath -Path $drive['Path'] -HostName $From)
        if (-not $isSame -or -not $there -or -not [System.IO.File]::Exists($there)) {
            return @{ Code = 2; Message = "The file '$($drive['Path'])' of the virtual machine '$name' cannot be opened on '$To' (0xC03A0014)." }
        }
    }
}
