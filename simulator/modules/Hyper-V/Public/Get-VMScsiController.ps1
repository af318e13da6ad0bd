function Get-VMScsiController {
    <#
    .SYNOPSIS
    Gets the SCSI controllers of a virtual machine or snapshot.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER ControllerNumber
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Get-VMScsiController
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMScsiController
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMScsiController')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(Position = 1)]
        [int] $ControllerNumber,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ControllerNumber, VMSnapshot
        if (-not $call) { return }
        foreach ($owner in Get-DriveOwner -Call $call) {
            foreach ($controller in ConvertTo-DriveController -Configuration $owner['Configuration'] -ControllerType SCSI -Context $owner['Context']) {
                if (-not $call['Bound'].ContainsKey('ControllerNumber') -or $controller.ControllerNumber -eq $ControllerNumber) { $controller }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
