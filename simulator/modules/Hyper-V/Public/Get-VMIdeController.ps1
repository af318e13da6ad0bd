function Get-VMIdeController {
    <#
    .SYNOPSIS
    Gets the IDE controllers of a virtual machine or snapshot.
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
    Get-VMIdeController
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMIdeController
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName')]
    [OutputType('Microsoft.HyperV.PowerShell.VMIdeController')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(Position = 1)]
        [ValidateSet(0, 1)]
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
            if ($owner['Configuration']['Generation'] -ne 1) {
                Write-SimulatedError -Call $call -Word InvalidParameter -Target $owner['Configuration']['Name'] -Message 'Generation 2 virtual machines do not support IDE.'
                continue
            }
            foreach ($controller in ConvertTo-DriveController -Configuration $owner['Configuration'] -ControllerType IDE -Context $owner['Context']) {
                if (-not $call['Bound'].ContainsKey('ControllerNumber') -or $controller.ControllerNumber -eq $ControllerNumber) { $controller }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
