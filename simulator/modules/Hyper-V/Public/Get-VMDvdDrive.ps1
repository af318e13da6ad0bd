function Get-VMDvdDrive {
    <#
    .SYNOPSIS
    Gets the DVD drives attached to a virtual machine or snapshot.
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
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMDvdDrive
    .OUTPUTS
    Microsoft.HyperV.PowerShell.DvdDrive
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.DvdDrive')]
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
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ControllerLocation, ControllerNumber, VMDriveController, VMSnapshot
        if (-not $call) { return }
        foreach ($owner in Get-DriveOwner -Call $call) {
            $slot = $owner['Slot']
            foreach ($key in 'ControllerType', 'ControllerNumber', 'ControllerLocation') { if ($call['Bound'].ContainsKey($key)) { $slot[$key] = $call['Bound'][$key] } }
            foreach ($drive in Select-DriveRecord -Configuration $owner['Configuration'] -List DVDDrives -Slot $slot) { ConvertTo-Drive -Record $drive -Context $owner['Context'] }
        }
        Exit-SimulatedCall -Call $call
    }
}
