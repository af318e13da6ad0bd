function Remove-BootEntry {
    <#
    .SYNOPSIS
    Takes a removed device out of the boot order of a generation 2 virtual machine. Only inside a -Change block.
    .PARAMETER VM
    Record of the virtual machine.
    .PARAMETER DeviceId
    Id of the adapter or drive.
    .EXAMPLE
    Remove-BootEntry -VM $record -DeviceId $drive['Id']
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $VM,

        [Parameter(Mandatory)]
        [string] $DeviceId
    )
    if ($VM['Generation'] -ne 2) { return }
    $VM['Firmware']['BootOrder'] = @($VM['Firmware']['BootOrder'] | Where-Object -FilterScript { $_['DeviceId'] -ne $DeviceId })
}
