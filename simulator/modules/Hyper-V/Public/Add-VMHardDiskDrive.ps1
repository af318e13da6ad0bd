function Add-VMHardDiskDrive {
    <#
    .SYNOPSIS
    Adds a hard disk drive to a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMDriveController
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER ControllerType
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
    .PARAMETER DiskNumber
    As on Windows.
    .PARAMETER MaximumIOPS
    As on Windows.
    .PARAMETER MinimumIOPS
    As on Windows.
    .PARAMETER OverrideCacheAttributes
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER QoSPolicy
    As on Windows.
    .PARAMETER QoSPolicyID
    As on Windows.
    .PARAMETER ResourcePoolName
    As on Windows.
    .PARAMETER SupportPersistentReservations
    As on Windows.
    .EXAMPLE
    Add-VMHardDiskDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.HardDiskDrive
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.HardDiskDrive')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMDriveController', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMDriveController] $VMDriveController,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMName', Position = 1)]
        [Parameter(ParameterSetName = 'VMObject', Position = 1)]
        [Microsoft.HyperV.PowerShell.ControllerType] $ControllerType,

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
        [Alias('PSComputerName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('Number')]
        [uint32] $DiskNumber,

        [Parameter()]
        [uint64] $MaximumIOPS,

        [Parameter()]
        [uint64] $MinimumIOPS,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.CacheAttributes] $OverrideCacheAttributes,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [ciminstance] $QoSPolicy,

        [Parameter()]
        [string] $QoSPolicyID,

        [Parameter()]
        [string] $ResourcePoolName,

        [Parameter()]
        [Alias('ShareVirtualDisk')]
        [switch] $SupportPersistentReservations
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates AllowUnverifiedPaths, ControllerLocation, ControllerNumber, ControllerType, MaximumIOPS, MinimumIOPS,
            OverrideCacheAttributes, Path, QoSPolicyID, ResourcePoolName, SupportPersistentReservations, VMDriveController
        if (-not $call) { return }
        $action = "Failed to add device 'Virtual Hard Disk'."
        $file = if ($Path) { Resolve-NewDiskPath -Path $Path } else { '' }
        foreach ($owner in Get-DriveOwner -Call $call) {
            $machine = $owner['Configuration']
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Add-VMHardDiskDrive')) { continue }
            $slot = $owner['Slot']
            foreach ($key in 'ControllerType', 'ControllerNumber', 'ControllerLocation') { if ($call['Bound'].ContainsKey($key)) { $slot[$key] = $call['Bound'][$key] } }
            $added = @{}
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                $place = Find-DriveSlot -Call $call -VM $record -Slot $slot -Action $action
                Assert-HotPlug -Call $call -VM $record -ControllerType $place['ControllerType'] -Action $action
                if ($file) { Assert-DriveFile -Call $call -VM $record -Path $file -Action $action }
                $drive = New-DriveRecord -VM $record -Kind HardDrive -Path $file @place
                Set-DriveSetting -Call $call -VM $record -Drive $drive -New
                $record['HardDrives'] = @($record['HardDrives']) + @($drive)
                Add-BootEntry -VM $record -BootType Drive -DeviceId $drive['Id']
                $added['Drive'] = $drive
            }
            if ($changed -and $Passthru) { ConvertTo-Drive -Record $added['Drive'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
