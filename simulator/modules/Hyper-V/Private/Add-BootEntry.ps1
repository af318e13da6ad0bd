function Add-BootEntry {
    <#
    .SYNOPSIS
    Appends a device to the boot order of a generation 2 virtual machine, as Windows does when a device is added. Only inside a -Change block.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER BootType
    Network or Drive.
    .PARAMETER DeviceId
    Id of the adapter or drive.
    .PARAMETER First
    Puts it first.
    .EXAMPLE
    Add-BootEntry -VM $record -BootType Drive -DeviceId $drive['Id']
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [ValidateSet('Network', 'Drive')]
        [string] $BootType,

        [Parameter(Mandatory)]
        [string] $DeviceId,

        [Parameter()]
        [switch] $First
    )
    if ($VM['Generation'] -ne 2) { return }
    $entry = [ordered] @{
        BootType = $BootType; DeviceId = $DeviceId; Description = if ($BootType -eq 'Drive') { 'EFI SCSI Device' } else { 'EFI Network' }
        FirmwarePath = "\AcpiEx(VMBus,0,0)\VenHw($($DeviceId.Substring($DeviceId.IndexOf('\') + 1)))"
    }
    $order = @($VM['Firmware']['BootOrder'])
    $VM['Firmware']['BootOrder'] = if ($First) { @($entry) + $order } else { $order + @($entry) }
}
