function Resolve-DeviceReference {
    <#
    .SYNOPSIS
    Gives the one device of a virtual machine that a reference means.
    .PARAMETER Reference
    The reference: $adapter, $adapterName, $drive, $dvd, $scsiController or $bootFile.
    .PARAMETER Machine
    The virtual machine that has the device.
    .EXAMPLE
    Resolve-DeviceReference -Reference @{ '$scsiController' = 0; '$vm' = $id } -Machine $machine
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Reference,

        [Parameter(Mandatory = $true)]
        [object]$Machine
    )

    $kind = @($Reference.Keys | Where-Object -FilterScript { $_ -ne '$vm' -and $_.StartsWith('$') })[0]
    $wanted = $Reference[$kind]
    switch ($kind) {
        '$adapter' {
            $found = @(Hyper-V\Get-VMNetworkAdapter -VM $Machine -ErrorAction Stop | Where-Object -FilterScript { $_.Id -eq $wanted })
            $text = "network adapter with the id $wanted"
        }
        '$adapterName' {
            $found = @(Hyper-V\Get-VMNetworkAdapter -VM $Machine -ErrorAction Stop | Where-Object -FilterScript { [string]::Equals([string]$_.Name, $wanted, [System.StringComparison]::OrdinalIgnoreCase) })
            $text = "network adapter named '$wanted'"
        }
        '$drive' {
            $slot = $wanted
            $found = @(Hyper-V\Get-VMHardDiskDrive -VM $Machine -ErrorAction Stop | Where-Object -FilterScript {
                    [string]$_.ControllerType -eq $slot.controllerType -and $_.ControllerNumber -eq $slot.controllerNumber -and $_.ControllerLocation -eq $slot.controllerLocation
                })
            $text = "hard disk drive at $($slot.controllerType) $($slot.controllerNumber):$($slot.controllerLocation)"
        }
        '$dvd' {
            $slot = $wanted
            $found = @(Hyper-V\Get-VMDvdDrive -VM $Machine -ErrorAction Stop | Where-Object -FilterScript {
                    $_.ControllerNumber -eq $slot.controllerNumber -and $_.ControllerLocation -eq $slot.controllerLocation
                })
            $text = "DVD drive at $($slot.controllerNumber):$($slot.controllerLocation)"
        }
        '$scsiController' {
            $found = @(Hyper-V\Get-VMScsiController -VM $Machine -ErrorAction Stop | Where-Object -FilterScript { $_.ControllerNumber -eq $wanted })
            $text = "SCSI controller $wanted"
        }
        '$bootFile' {
            $firmware = Hyper-V\Get-VMFirmware -VM $Machine -ErrorAction Stop
            $found = @($firmware.BootOrder | Where-Object -FilterScript { [string]$_.BootType -eq 'File' -and $_.Description -eq $wanted })
            $text = "boot file '$wanted'"
        }
        default {
            throw (New-FabricError -Code InvalidValue -Message "A plan has a reference of an unknown form: $kind." -Category InvalidArgument)
        }
    }
    if ($found.Count -eq 0) {
        throw (New-FabricError -Code NotFound -Message "The virtual machine '$($Machine.Name)' has no $text." -Category ObjectNotFound)
    }
    if ($found.Count -gt 1) {
        throw (New-FabricError -Code AmbiguousName -Message "The virtual machine '$($Machine.Name)' has $($found.Count) of: $text." -Category InvalidArgument)
    }
    return $found[0]
}
