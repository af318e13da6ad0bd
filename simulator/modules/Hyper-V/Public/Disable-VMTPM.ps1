function Disable-VMTPM {
    <#
    .SYNOPSIS
    Disables TPM functionality on a virtual machine.
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
    Disable-VMTPM
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
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
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Disable-VMTPM')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off
                $record['Security']['TpmEnabled'] = $false
            }
            if ($changed -and $Passthru) { ConvertTo-VM -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
