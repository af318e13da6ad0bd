function Remove-ScsiControllerRecord {
    <#
    .SYNOPSIS
    Takes a SCSI controller and its drives out of a machine's record; the controllers after it move up. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Id
    Id of the controller.
    .EXAMPLE
    Remove-ScsiControllerRecord -Call $call -VM $record -Id $controller['Id']
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Id
    )
    $controller = $VM['ScsiControllers'] | Where-Object -FilterScript { $_['Id'] -eq $Id } | Select-Object -First 1
    if ($null -eq $controller) {
        Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $VM['Name'] -Message (
            "Hyper-V encountered an error trying to access an object on computer '$($Call['HostName'])' because the object was not found. The object might have been deleted.")
    }
    $number = $controller['ControllerNumber']
    foreach ($list in 'HardDrives', 'DVDDrives') {
        $staying = foreach ($drive in $VM[$list]) {
            if ($drive['ControllerType'] -eq 'SCSI' -and $drive['ControllerNumber'] -eq $number) {
                Remove-BootEntry -VM $VM -DeviceId $drive['Id']
                continue
            }
            if ($drive['ControllerType'] -eq 'SCSI' -and $drive['ControllerNumber'] -gt $number) { $drive['ControllerNumber']-- }
            $drive
        }
        $VM[$list] = @($staying)
    }
    $VM['ScsiControllers'] = @(
        foreach ($other in $VM['ScsiControllers']) {
            if ($other['Id'] -eq $Id) { continue }
            if ($other['ControllerNumber'] -gt $number) { $other['ControllerNumber']-- }
            $other
        })
}
