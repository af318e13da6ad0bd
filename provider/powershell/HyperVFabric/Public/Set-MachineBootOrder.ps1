function Set-MachineBootOrder {
    <#
    .SYNOPSIS
    Sets what a virtual machine of generation 2 boots from: the devices given, and after them its boot files as they were.
    .PARAMETER VM
    The machine.
    .PARAMETER Device
    The devices in their order: @{ networkAdapter = name }, or @{ controllerNumber = n; controllerLocation = n } for a drive.
    .EXAMPLE
    Set-MachineBootOrder -VM $machine -Device @{ controllerNumber = 0; controllerLocation = 0 }, @{ networkAdapter = 'LAN' }
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$VM,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [hashtable[]]$Device
    )

    Import-HostModule -Name Hyper-V
    $sources = @((Hyper-V\Get-VMFirmware -VM $VM -ErrorAction Stop).BootOrder | Where-Object -FilterScript { $null -ne $_ })
    $order = [System.Collections.Generic.List[object]]::new()
    foreach ($wanted in $Device) {
        $found = @($sources | Where-Object -FilterScript { Test-BootDevice -Source $_ -Device $wanted })
        if ($found.Count -eq 0) {
            $text = if ($wanted.ContainsKey('networkAdapter')) { "network adapter '$($wanted.networkAdapter)'" } else { "drive at $($wanted.controllerNumber):$($wanted.controllerLocation)" }
            throw (New-FabricError -Code NotFound -Message "The virtual machine '$($VM.Name)' cannot boot from the $text`: it has no such device." -Category ObjectNotFound)
        }
        $order.Add($found[0])
    }
    foreach ($source in $sources) {
        # Left out of the list, an entry for a file on a disk would be gone for good.
        if ([string]$source.BootType -eq 'File') {
            $order.Add($source)
        }
    }
    Hyper-V\Set-VMFirmware -VM $VM -BootOrder $order.ToArray() -Confirm:$false -ErrorAction Stop
}
