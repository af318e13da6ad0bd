function Add-VMScsiController {
    <#
    .SYNOPSIS
    Adds a SCSI controller in a virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
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
    Add-VMScsiController
    .OUTPUTS
    Microsoft.HyperV.PowerShell.ScsiController
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.ScsiController')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

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
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates @()
        if (-not $call) { return }
        $action = "Failed to add device 'Synthetic SCSI Controller'."
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Add-VMScsiController')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off -Action $action
                $known = @($record['ScsiControllers'])
                if ($known.Count -ge 4) {
                    Deny-SimulatedCall -Call $call -Word OperationFailed -Target $record['Name'] -Message "$action '$($record['Name'])' has the maximum of 4 SCSI controllers."
                }
                $id = "Microsoft:$($record['Id'].ToUpperInvariant())\$([guid]::NewGuid().ToString().ToUpperInvariant())\0"
                $record['ScsiControllers'] = $known + @([ordered] @{ Id = $id; Name = 'SCSI Controller'; ControllerNumber = $known.Count; IsTemplate = $false })
            }
            if ($changed -and $Passthru) { ConvertTo-DriveController -Configuration $changed -ControllerType SCSI -Context (Get-SimulatedContext -VM $changed) | Select-Object -Last 1 }
        }
        Exit-SimulatedCall -Call $call
    }
}
