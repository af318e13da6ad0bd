function Remove-VMHardDiskDrive {
    <#
    .SYNOPSIS
    Deletes a hard disk drive from a virtual machine.
    .PARAMETER VMHardDiskDrive
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER ControllerType
    As on Windows.
    .PARAMETER ControllerNumber
    As on Windows.
    .PARAMETER ControllerLocation
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Remove-VMHardDiskDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.DriveController
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.DriveController')]
    param(
        [Parameter(ParameterSetName = 'VMHardDiskDrive', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.HardDiskDrive[]] $VMHardDiskDrive,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0)]
        [string] $VMName,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1)]
        [Microsoft.HyperV.PowerShell.ControllerType] $ControllerType,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 2)]
        [int] $ControllerNumber,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 3)]
        [int] $ControllerLocation,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ControllerLocation, ControllerNumber, ControllerType, VMHardDiskDrive
        if (-not $call) { return }
        foreach ($target in Resolve-DriveTarget -Call $call -List HardDrives -InputObject $VMHardDiskDrive) {
            if (-not $PSCmdlet.ShouldProcess($target['Machine']['Name'], 'Remove-VMHardDiskDrive')) { continue }
            $removed = @{}
            $changed = Update-SimulatedVM -Call $call -Id $target['Machine']['Id'] -Change {
                param($record)
                $drive = $record['HardDrives'] | Where-Object -FilterScript { $_['Id'] -eq $target['Id'] } | Select-Object -First 1
                Assert-HotPlug -Call $call -VM $record -ControllerType $drive['ControllerType'] -Action "Failed to remove device 'Virtual Hard Disk'."
                $record['HardDrives'] = @($record['HardDrives'] | Where-Object -FilterScript { $_['Id'] -ne $target['Id'] })
                Remove-BootEntry -VM $record -DeviceId $target['Id']
                $removed['Drive'] = $drive
            }
            if ($changed -and $Passthru) {
                $object = ConvertTo-Drive -Record $removed['Drive'] -Context (Get-SimulatedContext -VM $changed)
                $object.IsDeleted = $true
                $object
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
