function Get-MoveRefusal {
    <#
    .SYNOPSIS
    Gives the reasons why a machine cannot move to another stand-alone host.
    .PARAMETER Record
    Record of the machine.
    .PARAMETER From
    Its host.
    .PARAMETER To
    The destination host, as it was named.
    .PARAMETER Place
    Where its files go, as Get-MovePlace gives it.
    .EXAMPLE
    Get-MoveRefusal -Record $machine -From HV01 -To HV02
    .OUTPUTS
    System.Collections.Hashtable with Id, Word and Message
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [string] $From,

        [Parameter(Mandatory)]
        [string] $To,

        [Parameter()]
        [hashtable] $Place
    )
    $name = $Record['Name']
    $failed = "Virtual machine migration operation for '$name' failed at migration source '$From'."
    $target = Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $To.Split('.')[0] }
    if (-not $target -or (Get-SimulatedPower -HostName $target)['State'] -ne 'Up') {
        return @{ Id = 0; Word = 'OperationFailed'; Message = "$failed Failed to establish a connection with host '$To': A connection attempt failed because the connected party did not properly respond (0x8007274C)." }
    }
    if ($target -eq $From) { return @{ Id = 0; Word = 'InvalidParameter'; Message = "$failed The source and the destination are the same host." } }
    if ($Record['IsClustered']) { return @{ Id = 0; Word = 'OperationFailed'; Message = "$failed Clustered virtual machines are moved with Move-ClusterVirtualMachineRole." } }
    $destination = Get-SimulatedHost -HostName $target
    if (-not (Get-SimulatedHost -HostName $From)['VMHost']['VirtualMachineMigrationEnabled']) {
        return @{ Id = 0; Word = 'OperationFailed'; Message = "$failed Virtual machine migration is not enabled on '$From'." }
    }
    if (-not $destination['VMHost']['VirtualMachineMigrationEnabled']) {
        return @{ Id = 0; Word = 'OperationFailed'; Message = "$failed No connection could be made because the target machine '$target' actively refused it. (0x8007274D)" }
    }
    if ($Record['State'] -in 'Running', 'Paused' -and (Get-SimulatedUsage -HostName $target)['Memory'] + $Record['MemoryAssigned'] -gt $destination['MemoryCapacity']) {
        @{ Id = 0; Word = 'OutOfMemory'; Message = "$failed '$name' could not initialize memory: Ran out of memory (0x8007000E)." }
    }
    if (-not (Test-SimulatedKeyProtector -VM $Record -HostName $target)) {
        @{ Id = 0; Word = 'OperationFailed'; Message = "$failed The key protector could not be unwrapped on '$target'. Details are included in the HostGuardianService-Client event log." }
    }
    foreach ($adapter in $Record['NetworkAdapters']) {
        if (-not $adapter['SwitchName'] -or @(Get-SimulatedSwitch -Name $adapter['SwitchName'] -HostName $target).Count) { continue }
        @{ Id = 33012; Word = 'OperationFailed'; Message = "Could not find Ethernet switch '$($adapter['SwitchName'])'." }
    }
    foreach ($drive in $Record['HardDrives']) {
        $isShared = $drive['Path'] -and (Resolve-SimulatedPath -Path $drive['Path'] -HostName $target) -ceq (Resolve-SimulatedPath -Path $drive['Path'] -HostName $From)
        $moves = $Place -and $Place['Disks'][[string] $drive['Path']]
        if ($drive['Path'] -and -not $isShared -and -not $moves) { @{ Id = 40010; Word = 'OperationFailed'; Message = "The user account does not have permission to access the file '$($drive['Path'])' on '$target', or the file is not there." } }
        if ($moves -and $drive['Path'] -match '\.avhdx?$') { @{ Id = 0; Word = 'NotSupported'; Message = "$failed The simulator does not move machines with checkpoints together with their storage." } }
    }
}
