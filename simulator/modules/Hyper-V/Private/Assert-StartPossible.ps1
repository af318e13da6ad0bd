function Assert-StartPossible {
    <#
    .SYNOPSIS
    Refuses the start of a virtual machine for which the host has too little memory, too few processors, or a disk file that is missing or in use.
    Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Assert-StartPossible -Call $call -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $name = $Record['Name']
    $hostRecord = Get-SimulatedHost
    $needed = $Record['Memory']['Startup']
    $usage = Get-SimulatedUsage
    if ($usage['Memory'] + $needed -gt $hostRecord['MemoryCapacity'] -or $usage['Machines'] -ge 1024) { $usage = Get-SimulatedUsage -Verify }
    if ($usage['Memory'] + $needed -gt $hostRecord['MemoryCapacity']) {
        Deny-SimulatedCall -Call $Call -Word OutOfMemory -Target $name -Message (
            "'$name' failed to start. Not enough memory in the system to start the virtual machine $name with ram size $($needed / 1MB) megabytes. (0x8007000E).")
    }
    if ($usage['Machines'] -ge 1024 -or $usage['Processors'] + $Record['Processor']['Count'] -gt 2048) {
        Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $name -Message "'$name' failed to start. Insufficient system resources exist to complete the requested service. (0x800705AA)."
    }
    if ($Record['Processor']['Count'] -gt $hostRecord['LogicalProcessorCount']) {
        Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $name -Message (
            "'$name' failed to start. The virtual machine has $($Record['Processor']['Count']) virtual processors, more than the $($hostRecord['LogicalProcessorCount']) logical processors of the host.")
    }
    if (-not (Test-SimulatedKeyProtector -VM $Record)) {
        Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $name -Message (
            "'$name' failed to start. The key protector could not be unwrapped. Details are included in the HostGuardianService-Client event log.")
    }
    foreach ($drive in @($Record['HardDrives']) + @($Record['DVDDrives'])) {
        if ($drive['Path']) { Assert-AttachmentUsable -Call $Call -Record $Record -Drive $drive }
    }
}
