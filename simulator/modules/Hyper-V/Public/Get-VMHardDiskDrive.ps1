function Get-VMHardDiskDrive {
    <#
    .SYNOPSIS
    Gets the virtual hard disk drives attached to one or more virtual machines.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMDriveController
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER ControllerLocation
    As on Windows.
    .PARAMETER ControllerNumber
    As on Windows.
    .PARAMETER ControllerType
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMHardDiskDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.HardDiskDrive
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.HardDiskDrive')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMDriveController', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMDriveController[]] $VMDriveController,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter()]
        [int] $ControllerLocation,

        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [Parameter(ParameterSetName = 'VMSnapshot')]
        [int] $ControllerNumber,

        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMObject')]
        [Parameter(ParameterSetName = 'VMSnapshot')]
        [Microsoft.HyperV.PowerShell.ControllerType] $ControllerType,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ControllerLocation, ControllerNumber, ControllerType, VMDriveController, VMSnapshot
        if (-not $call) { return }
        foreach ($owner in Get-DriveOwner -Call $call) {
            $slot = $owner['Slot']
            foreach ($key in 'ControllerType', 'ControllerNumber', 'ControllerLocation') { if ($call['Bound'].ContainsKey($key)) { $slot[$key] = $call['Bound'][$key] } }
            foreach ($drive in Select-DriveRecord -Configuration $owner['Configuration'] -List HardDrives -Slot $slot) { ConvertTo-Drive -Record $drive -Context $owner['Context'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
