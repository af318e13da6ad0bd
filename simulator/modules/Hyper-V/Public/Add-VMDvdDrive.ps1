function Add-VMDvdDrive {
    <#
    .SYNOPSIS
    Adds a DVD drive to a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMDriveController
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER ControllerNumber
    As on Windows.
    .PARAMETER ControllerLocation
    As on Windows.
    .PARAMETER Path
    As on Windows.
    .PARAMETER AllowUnverifiedPaths
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .EXAMPLE
    Add-VMDvdDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.DvdDrive
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.DvdDrive')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMDriveController', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMDriveController[]] $VMDriveController,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMName', Position = 2)]
        [Parameter(ParameterSetName = 'VMObject', Position = 2)]
        [int] $ControllerNumber,

        [Parameter(Position = 3)]
        [int] $ControllerLocation,

        [Parameter(Position = 4)]
        [string] $Path,

        [Parameter()]
        [switch] $AllowUnverifiedPaths,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [string] $ResourcePoolName
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowUnverifiedPaths, ControllerLocation, ControllerNumber, Path, ResourcePoolName, VMDriveController
        if (-not $call) { return }
        $action = "Failed to add device 'Virtual DVD Drive'."
        $file = $Path.Replace('/', '\')
        foreach ($owner in Get-DriveOwner -Call $call) {
            $machine = $owner['Configuration']
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Add-VMDvdDrive')) { continue }
            $slot = $owner['Slot']
            foreach ($key in 'ControllerNumber', 'ControllerLocation') { if ($call['Bound'].ContainsKey($key)) { $slot[$key] = $call['Bound'][$key] } }
            $added = @{}
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                if ($record['Generation'] -eq 1 -and $slot['ControllerType'] -eq 'SCSI') {
                    Deny-SimulatedCall -Call $call -Word InvalidParameter -Target $record['Name'] -Message "$action Generation 1 virtual machines support DVD drives on IDE controllers only."
                }
                $place = Find-DriveSlot -Call $call -VM $record -Slot $slot -Action $action -Dvd
                Assert-HotPlug -Call $call -VM $record -ControllerType $place['ControllerType'] -Action $action -Dvd
                if ($file) { Assert-DriveFile -Call $call -VM $record -Path $file -Action $action -Dvd }
                $drive = New-DriveRecord -VM $record -Kind DvdDrive -Path $file @place
                if ($call['Bound'].ContainsKey('ResourcePoolName')) { $drive['PoolName'] = $ResourcePoolName }
                $record['DVDDrives'] = @($record['DVDDrives']) + @($drive)
                Add-BootEntry -VM $record -BootType Drive -DeviceId $drive['Id']
                $added['Drive'] = $drive
            }
            if ($changed -and $Passthru) { ConvertTo-Drive -Record $added['Drive'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
