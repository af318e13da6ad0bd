function Complete-NewVM {
    <#
    .SYNOPSIS
    Gives a new virtual machine's record its first devices and stores it. Gives the record, or nothing when it was refused.
    .PARAMETER Call
    The call of New-VM.
    .PARAMETER Record
    The record.
    .PARAMETER SwitchRecord
    Record of the switch for its network adapter.
    .EXAMPLE
    Complete-NewVM -Call $call -Record $record -SwitchRecord $null
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

        [Parameter()]
        [AllowNull()]
        [System.Collections.IDictionary] $SwitchRecord
    )
    $bound = $Call['Bound']
    $isFirstGeneration = $Record['Generation'] -eq 1
    $bootDevice = if ($bound.ContainsKey('BootDevice')) { $bound['BootDevice'].ToString() } else { '' }
    $amount = Test-MemoryAmount -Call $Call -Record $Record
    if (-not $amount) { return }
    $diskPath = ''
    if ($bound.ContainsKey('VHDPath')) { $diskPath = $bound['VHDPath'].Replace('/', '\') }
    if ($bound.ContainsKey('NewVHDPath')) {
        $diskPath = Resolve-NewDiskPath -Path $bound['NewVHDPath']
        $null = Add-SimulatedDisk -Path $diskPath -Size $bound['NewVHDSizeBytes']
    }
    $controllerType = if ($isFirstGeneration) { 'IDE' } else { 'SCSI' }
    if ($diskPath) {
        $Record['HardDrives'] = @(New-DriveRecord -VM $Record -Kind HardDrive -ControllerType $controllerType -ControllerNumber 0 -ControllerLocation 0 -Path $diskPath)
    }
    if ($isFirstGeneration) {
        $Record['DVDDrives'] = @(New-DriveRecord -VM $Record -Kind DvdDrive -ControllerType IDE -ControllerNumber 1 -ControllerLocation 0)
    } elseif ($bootDevice -eq 'CD') {
        $Record['DVDDrives'] = @(New-DriveRecord -VM $Record -Kind DvdDrive -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 1)
    }
    $adapter = New-NetworkAdapterRecord -VMId $Record['Id'] -SwitchRecord $SwitchRecord -IsLegacy:($bootDevice -eq 'LegacyNetworkAdapter')
    $Record['NetworkAdapters'] = @($adapter)
    if ($bound.ContainsKey('GuestStateIsolationType')) { $Record['GuestStateIsolationType'] = $bound['GuestStateIsolationType'].ToString() }
    if ($isFirstGeneration -and $bootDevice) {
        $Record['Bios']['StartupOrder'] = @($bootDevice) + @($Record['Bios']['StartupOrder'] | Where-Object -FilterScript { $_ -ne $bootDevice })
    }
    if (-not $isFirstGeneration) {
        Add-BootEntry -VM $Record -BootType Network -DeviceId $adapter['Id']
        foreach ($drive in $Record['HardDrives']) { Add-BootEntry -VM $Record -BootType Drive -DeviceId $drive['Id'] -First:($bootDevice -ne 'NetworkAdapter') }
        foreach ($drive in $Record['DVDDrives']) { Add-BootEntry -VM $Record -BootType Drive -DeviceId $drive['Id'] -First }
    }
    Write-VMConfigurationFile -Record $Record
    Add-SimulatedVM -Record $Record
    $Record
}
