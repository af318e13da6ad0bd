function Test-BootDevice {
    <#
    .SYNOPSIS
    Says whether an entry of a boot order is the device meant.
    .PARAMETER Source
    A VMBootSource.
    .PARAMETER Device
    The device, as Set-MachineBootOrder takes it.
    .EXAMPLE
    Test-BootDevice -Source $firmware.BootOrder[0] -Device @{ networkAdapter = 'LAN' }
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Source,

        [Parameter(Mandatory = $true)]
        [hashtable]$Device
    )

    $entry = ConvertTo-BootEntry -Source $Source
    if ($Device.ContainsKey('networkAdapter')) {
        return $entry.Contains('adapterName') -and $entry['adapterName'] -eq $Device.networkAdapter
    }
    return $entry.Contains('controllerNumber') -and
        $entry['controllerNumber'] -eq $Device.controllerNumber -and
        $entry['controllerLocation'] -eq $Device.controllerLocation
}
