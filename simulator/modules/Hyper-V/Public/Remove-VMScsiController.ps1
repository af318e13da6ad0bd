function Remove-VMScsiController {
    <#
    .SYNOPSIS
    Removes a SCSI controller from a virtual machine.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMScsiController
    As on Windows.
    .PARAMETER ControllerNumber
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
    Remove-VMScsiController
    .OUTPUTS
    VMScsiController
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('VMScsiController')]
    param(
        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'Object', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMScsiController[]] $VMScsiController,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1)]
        [int] $ControllerNumber,

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
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates ControllerNumber, VMScsiController
        if (-not $call) { return }
        $action = "Failed to remove device 'Synthetic SCSI Controller'."
        $targets = if ($VMScsiController) {
            foreach ($controller in $VMScsiController) { foreach ($machine in Resolve-SimulatedVM -Call $call -InputObject $controller) { @{ Machine = $machine; Id = $controller.Id } } }
        } else {
            foreach ($machine in Resolve-SimulatedVM -Call $call) {
                $record = @($machine['ScsiControllers'] | Where-Object -FilterScript { $_['ControllerNumber'] -eq $ControllerNumber })
                @{ Machine = $machine; Id = if ($record.Count) { $record[0]['Id'] } else { '' } }
            }
        }
        foreach ($target in $targets) {
            if (-not $PSCmdlet.ShouldProcess($target['Machine']['Name'], 'Remove-VMScsiController')) { continue }
            $before = ConvertTo-DriveController -Configuration $target['Machine'] -ControllerType SCSI -Context (Get-SimulatedContext -VM $target['Machine']) |
                Where-Object -FilterScript { $_.Id -eq $target['Id'] }
            $changed = Update-SimulatedVM -Call $call -Id $target['Machine']['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off -Action $action
                Remove-ScsiControllerRecord -Call $call -VM $record -Id $target['Id']
            }
            if ($changed -and $Passthru) {
                $before.IsDeleted = $true
                $before
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
