function Restart-VM {
    <#
    .SYNOPSIS
    Restarts a virtual machine.
    .PARAMETER Name
    As on Windows.
    .PARAMETER VM
    As on Windows.
    .PARAMETER AsJob
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Delay
    As on Windows.
    .PARAMETER For
    As on Windows.
    .PARAMETER Force
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER Timeout
    As on Windows.
    .PARAMETER Wait
    As on Windows.
    .EXAMPLE
    Restart-VM -Name web01 -Force
    .OUTPUTS
    Microsoft.HyperV.Powershell.VirtualMachine
    #>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.Powershell.VirtualMachine')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NameWait', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMName')]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMObjectWait', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter()]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'NameWait')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'NameWait')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'NameWait')]
        [pscredential[]] $Credential,

        [Parameter(ParameterSetName = 'NameWait')]
        [Parameter(ParameterSetName = 'VMObjectWait')]
        [uint16] $Delay,

        [Parameter(ParameterSetName = 'NameWait')]
        [Parameter(ParameterSetName = 'VMObjectWait')]
        [Microsoft.HyperV.PowerShell.Commands.RestartVM.WaitVMTypes] $For,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $Passthru,

        [Parameter(ParameterSetName = 'NameWait')]
        [Parameter(ParameterSetName = 'VMObjectWait')]
        [Alias('TimeoutSec')]
        [int] $Timeout,

        [Parameter(ParameterSetName = 'NameWait', Mandatory)]
        [Parameter(ParameterSetName = 'VMObjectWait', Mandatory)]
        [switch] $Wait
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Delay, For, Force, Timeout, Wait
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Restart-VM')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Running -Action "'$($record['Name'])' failed to restart."
                Set-SimulatedVMState -VM $record -State Off
                Set-SimulatedVMState -VM $record -State Running -Counter Resets
            }
            if (-not $changed) { continue }
            # The guest of the simulator answers at once or never.
            $answers = if ($Wait -and $For -eq 'IPAddress') { @($changed['Guest']['IPAddresses']).Count -gt 0 } else { $changed['Guest']['Heartbeat'] -like 'Ok*' }
            if ($Wait -and -not $answers) {
                Write-SimulatedError -Call $call -Word OperationFailed -Target $machine['Name'] -Message "The operation timed out while waiting for '$($machine['Name'])' to restart."
                continue
            }
            if ($Passthru) { ConvertTo-VM -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
