function Find-BootDevice {
    <#
    .SYNOPSIS
    Gives the device of a virtual machine that is to be booted from, for one that its boot order does not list.
    .PARAMETER VM
    The machine.
    .PARAMETER Device
    The device, as Set-MachineBootOrder takes it.
    .EXAMPLE
    Find-BootDevice -VM $machine -Device @{ networkAdapter = 'LAN' }
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM,

        [Parameter(Mandatory = $true)]
        [hashtable]$Device
    )

    if ($Device.ContainsKey('networkAdapter')) {
        return Resolve-DeviceReference -Reference @{ '$adapterName' = $Device.networkAdapter } -Machine $VM
    }
    $drives = @(Hyper-V\Get-VMHardDiskDrive -VM $VM -ErrorAction Stop) + @(Hyper-V\Get-VMDvdDrive -VM $VM -ErrorAction Stop)
    $found = @($drives | Where-Object -FilterScript {
            $null -ne $_ -and $_.ControllerNumber -eq $Device.controllerNumber -and $_.ControllerLocation -eq $Device.controllerLocation
        })
    if ($found.Count -eq 0) {
        $text = "The virtual machine '$($VM.Name)' cannot boot from $($Device.controllerNumber):$($Device.controllerLocation): it has no drive there."
        throw (New-FabricError -Code NotFound -Message $text -Category ObjectNotFound)
    }
    return $found[0]
}
