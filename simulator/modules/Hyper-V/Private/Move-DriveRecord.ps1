function Move-DriveRecord {
    <#
    .SYNOPSIS
    Moves a drive to the slot that the To... parameters name. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER Drive
    Record of the drive.
    .PARAMETER Action
    What fails, as first sentence of the message.
    .EXAMPLE
    Move-DriveRecord -Call $call -VM $record -Drive $drive -Action "Failed to modify device 'Virtual Hard Disk'."
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
        [System.Collections.IDictionary] $Drive,

        [Parameter(Mandatory)]
        [string] $Action
    )
    $bound = $Call['Bound']
    $wanted = @{}
    foreach ($key in 'ControllerType', 'ControllerNumber', 'ControllerLocation') {
        $wanted[$key] = if ($bound.ContainsKey("To$key")) { [string] $bound["To$key"] } else { [string] $Drive[$key] }
    }
    $isSame = $true
    foreach ($key in $wanted.Keys) { if ($wanted[$key] -ne [string] $Drive[$key]) { $isSame = $false } }
    if ($isSame) { return }
    Assert-SimulatedState -Call $Call -VM $VM -State Off -Action $Action
    $wanted['ControllerNumber'] = [int] $wanted['ControllerNumber']
    $wanted['ControllerLocation'] = [int] $wanted['ControllerLocation']
    $isDvd = $Drive.Contains('DvdMediaType')
    $slot = Find-DriveSlot -Call $Call -VM $VM -Slot $wanted -Action $Action -Dvd:$isDvd
    $moved = New-DriveRecord -VM $VM -Kind HardDrive @slot
    foreach ($entry in @(if ($VM['Generation'] -eq 2) { $VM['Firmware']['BootOrder'] })) {
        if ($entry['DeviceId'] -eq $Drive['Id']) { $entry['DeviceId'] = $moved['Id'] }
    }
    $Drive['Id'] = $moved['Id']
    foreach ($key in 'ControllerType', 'ControllerNumber', 'ControllerLocation') { $Drive[$key] = $slot[$key] }
}
