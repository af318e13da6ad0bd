function ConvertTo-BootEntry {
    <#
    .SYNOPSIS
    Names one entry of a boot order by what it boots from: the adapter, the slot of the drive, or the boot file.
    .PARAMETER Source
    A VMBootSource.
    .EXAMPLE
    ConvertTo-BootEntry -Source $firmware.BootOrder[0]
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Source
    )

    $entry = [ordered]@{ bootType = [string]$Source.BootType }
    $device = $Source.Device
    if ($null -eq $device) {
        $entry['description'] = [string]$Source.Description
        return $entry
    }
    if ($null -eq $device.PSObject.Properties['ControllerLocation']) {
        $entry['adapterId'] = [string]$device.Id
        $entry['adapterName'] = [string]$device.Name
        return $entry
    }
    $entry['drive'] = Get-ShortTypeName -InputObject $device
    $entry['controllerType'] = [string]$device.ControllerType
    $entry['controllerNumber'] = [int]$device.ControllerNumber
    $entry['controllerLocation'] = [int]$device.ControllerLocation
    return $entry
}
