function Stop-FabricMachine {
    <#
    .SYNOPSIS
    Lets a running virtual machine break down, or its guest shut down by itself, without anybody having asked for it.
    .DESCRIPTION
    A break-down counts under Crashes, a shutdown under Stops. The cluster of a role reacts as the role's resource says.
    .PARAMETER Name
    Name of the virtual machine.
    .PARAMETER Shutdown
    The guest shuts down; left out, the machine breaks down.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Stop-FabricMachine -Name web01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Name,

        [Parameter()]
        [switch] $Shutdown,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $running = @(foreach ($owner in Get-SimulatedHostName) {
                foreach ($machine in Get-SimulatedVM -Name $Name -HostName $owner) { if ($machine['State'] -in 'Running', 'Paused') { @{ HostName = $owner; Machine = $machine } } }
            })
        if ($running.Count -ne 1) { throw "Not exactly one virtual machine '$Name' runs in the fabric." }
        $owner = $running[0]['HostName']
        $machine = $running[0]['Machine']
        $null = Update-SimulatedVM -Id $machine['Id'] -HostName $owner -Change {
            param($record)
            Set-SimulatedVMState -VM $record -State Off -Counter $(if ($Shutdown) { 'Stops' } else { 'Crashes' })
        }
        if ($machine['IsClustered']) { Send-MachineStop -HostName $owner -Id $machine['Id'] -Failed:(-not $Shutdown) }
    }
}
