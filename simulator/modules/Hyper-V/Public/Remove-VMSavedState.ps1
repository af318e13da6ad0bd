function Remove-VMSavedState {
    <#
    .SYNOPSIS
    Deletes the saved state of a saved virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER VMSnapshot
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .EXAMPLE
    Remove-VMSavedState -VMName web01
    .OUTPUTS
    None
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMSnapshot', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMCheckpoint')]
        [Microsoft.HyperV.PowerShell.VMSnapshot] $VMSnapshot,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMSnapshot
        if (-not $call) { return }
        if ($VMSnapshot) {
            foreach ($found in Find-Checkpoint -Call $call -InputObject $VMSnapshot) {
                if (-not $PSCmdlet.ShouldProcess($found['Checkpoint']['Name'], 'Remove-VMSavedState')) { continue }
                $null = Update-SimulatedVM -Call $call -Id $found['VM']['Id'] -Change {
                    param($record)
                    foreach ($checkpoint in $record['Checkpoints']) { if ($checkpoint['Id'] -eq $found['Checkpoint']['Id']) { $checkpoint['Configuration']['State'] = 'Off' } }
                }
            }
        } else {
            foreach ($machine in Resolve-SimulatedVM -Call $call) {
                if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Remove-VMSavedState')) { continue }
                $null = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                    param($record)
                    Assert-SimulatedState -Call $call -VM $record -State Saved -Action "The saved state of '$($record['Name'])' could not be removed."
                    Set-SimulatedVMState -VM $record -State Off
                }
            }
        }
        Exit-SimulatedCall -Call $call
    }
}
