function Get-DriveOwner {
    <#
    .SYNOPSIS
    Gives the configurations whose drives or controllers a Get- cmdlet is asked for: those of machines, or that of a checkpoint.
    .PARAMETER Call
    The call, with VM, VMName, VMSnapshot or VMDriveController bound.
    .EXAMPLE
    Get-DriveOwner -Call $call
    .OUTPUTS
    System.Collections.Hashtable with Configuration (record), Context and Slot (what the object narrows)
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    $bound = $Call['Bound']
    if ($bound.ContainsKey('VMSnapshot')) {
        foreach ($machine in Resolve-SimulatedVM -Call $Call -InputObject $bound['VMSnapshot']) {
            $checkpoint = $machine['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $bound['VMSnapshot'].Id } | Select-Object -First 1
            if ($checkpoint) { @{ Configuration = $checkpoint['Configuration']; Context = Get-SimulatedContext -VM $machine -Checkpoint $checkpoint; Slot = @{} } }
        }
        return
    }
    if ($bound.ContainsKey('VMDriveController')) {
        foreach ($controller in $bound['VMDriveController']) {
            $slot = @{ ControllerType = Get-ControllerType -Controller $controller; ControllerNumber = $controller.ControllerNumber }
            foreach ($machine in Resolve-SimulatedVM -Call $Call -InputObject $controller) {
                @{ Configuration = $machine; Context = Get-SimulatedContext -VM $machine; Slot = $slot }
            }
        }
        return
    }
    foreach ($machine in Resolve-SimulatedVM -Call $Call) { @{ Configuration = $machine; Context = Get-SimulatedContext -VM $machine; Slot = @{} } }
}
