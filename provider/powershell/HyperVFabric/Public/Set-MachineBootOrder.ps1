function Set-MachineBootOrder {
    <#
    .SYNOPSIS
    Sets what a virtual machine of generation 2 boots from: the devices given, and after them all that it had in its order before.
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
        if ($found.Count -gt 0) {
            $order.Add($found[0])
        }
        else {
            $order.Add((Find-BootDevice -VM $VM -Device $wanted))
        }
    }
    foreach ($source in $sources) {
        # What is left out of the list is gone from it; an entry for a file on a disk would be gone for good.
        if (-not $order.Contains($source)) {
            $order.Add($source)
        }
    }
    Hyper-V\Set-VMFirmware -VM $VM -BootOrder $order.ToArray() -Confirm:$false -ErrorAction Stop
}
