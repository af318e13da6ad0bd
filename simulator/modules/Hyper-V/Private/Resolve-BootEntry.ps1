function Resolve-BootEntry {
    <#
    .SYNOPSIS
    Gives the boot entry of a record that a boot source, drive or network adapter means. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine; an entry that its boot order lacks is added to it.
    .PARAMETER Component
    The object.
    .EXAMPLE
    Resolve-BootEntry -Call $call -Record $record -Component $FirstBootDevice
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [object] $Component
    )
    $own = [guid] $Record['Id'] -eq $Component.VMId
    $isSource = $Component -is [Microsoft.HyperV.PowerShell.VMBootSource]
    if ($own -and $isSource -and $null -eq $Component.Device) {
        $entry = $Record['Firmware']['BootOrder'] | Where-Object -FilterScript { $_['FirmwarePath'] -eq $Component.FirmwarePath } | Select-Object -First 1
        if ($entry) { return $entry }
    } elseif ($own) {
        $id = if ($isSource) { $Component.Device.Id } elseif ($Component.PSObject.Properties['Id']) { $Component.Id }
        $type = if (@($Record['NetworkAdapters'] | Where-Object -FilterScript { $_['Id'] -eq $id }).Count) { 'Network' }
        elseif (@(@($Record['HardDrives']) + @($Record['DVDDrives']) | Where-Object -FilterScript { $null -ne $_ -and $_['Id'] -eq $id }).Count) { 'Drive' }
        if ($type) {
            $find = { ($Record['Firmware']['BootOrder'] | Where-Object -FilterScript { $_['DeviceId'] -eq $id } | Select-Object -First 1) }
            $entry = & $find
            if ($entry) { return $entry }
            Add-BootEntry -VM $Record -BootType $type -DeviceId $id
            return (& $find)
        }
    }
    Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Component -Message (
        "Failed to modify the boot order of '$($Record['Name'])'. The device is not a boot source of this virtual machine.")
}
