function Find-DriveSlot {
    <#
    .SYNOPSIS
    Gives the slot for a new or moved drive: what the parameters leave open is the first free place. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Slot
    ControllerType, ControllerNumber, ControllerLocation, as far as they are asked for.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .PARAMETER Dvd
    The drive is a DVD drive.
    .EXAMPLE
    Find-DriveSlot -Call $call -VM $record -Slot @{ ControllerType = 'SCSI' } -Action "Failed to add device 'Virtual Hard Disk'."
    .OUTPUTS
    System.Collections.Hashtable with ControllerType, ControllerNumber, ControllerLocation
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Slot,

        [Parameter(Mandatory)]
        [string] $Action,

        [Parameter()]
        [switch] $Dvd
    )
    $isFirstGeneration = $VM['Generation'] -eq 1
    if ($Slot.ContainsKey('ControllerType')) { $types = @([string] $Slot['ControllerType']) }
    elseif (-not $isFirstGeneration) { $types = @('SCSI') }
    elseif ($Dvd) { $types = @('IDE') }
    else { $types = @('IDE', 'SCSI') }
    if ($types[0] -eq 'IDE' -and -not $isFirstGeneration) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $VM['Name'] -Message "$Action Generation 2 virtual machines do not support IDE."
    }
    $taken = @{}
    foreach ($drive in @($VM['HardDrives']) + @($VM['DVDDrives'])) { $taken["$($drive['ControllerType']) $($drive['ControllerNumber']):$($drive['ControllerLocation'])"] = $true }
    foreach ($type in $types) {
        $controllers = if ($type -eq 'IDE') { 2 } else { @($VM['ScsiControllers']).Count }
        $locations = if ($type -eq 'IDE') { 2 } else { 64 }
        $numbers = if ($Slot.ContainsKey('ControllerNumber')) { , $Slot['ControllerNumber'] } elseif ($controllers -gt 0) { 0..($controllers - 1) } else { @() }
        $places = if ($Slot.ContainsKey('ControllerLocation')) { , $Slot['ControllerLocation'] } else { 0..($locations - 1) }
        foreach ($number in $numbers) {
            if ($number -lt 0 -or $number -ge $controllers) {
                Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $number -Message "$Action The virtual machine '$($VM['Name'])' has no $type controller with the number $number."
            }
            foreach ($place in $places) {
                if ($place -lt 0 -or $place -ge $locations) {
                    Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $place -Message "$Action The controller location $place is not between 0 and $($locations - 1)."
                }
                if (-not $taken.ContainsKey("$type ${number}:$place")) { return @{ ControllerType = $type; ControllerNumber = [int] $number; ControllerLocation = [int] $place } }
            }
        }
    }
    Deny-SimulatedCall -Call $Call -Word OperationFailed -Target $VM['Name'] -Message "$Action The specified location of the controller is not available."
}
