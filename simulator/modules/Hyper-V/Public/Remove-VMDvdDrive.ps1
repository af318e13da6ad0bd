function Remove-VMDvdDrive {
    <#
    .SYNOPSIS
    Deletes a DVD drive from a virtual machine.
    .PARAMETER VMDvdDrive
    As on Windows.
    .PARAMETER VMName
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
    Remove-VMDvdDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.DriveController
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.DriveController')]
    param(
        [Parameter(ParameterSetName = 'VMDvdDrive', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.DvdDrive[]] $VMDvdDrive,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0)]
        [string] $VMName,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1)]
        [int] $ControllerNumber,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 2)]
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
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ControllerLocation, ControllerNumber, VMDvdDrive
        if (-not $call) { return }
        foreach ($target in Resolve-DriveTarget -Call $call -List DVDDrives -InputObject $VMDvdDrive) {
            if (-not $PSCmdlet.ShouldProcess($target['Machine']['Name'], 'Remove-VMDvdDrive')) { continue }
            $removed = @{}
            $changed = Update-SimulatedVM -Call $call -Id $target['Machine']['Id'] -Change {
                param($record)
                $drive = $record['DVDDrives'] | Where-Object -FilterScript { $_['Id'] -eq $target['Id'] } | Select-Object -First 1
                Assert-HotPlug -Call $call -VM $record -ControllerType $drive['ControllerType'] -Action "Failed to remove device 'Virtual DVD Drive'." -Dvd
                $record['DVDDrives'] = @($record['DVDDrives'] | Where-Object -FilterScript { $_['Id'] -ne $target['Id'] })
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
