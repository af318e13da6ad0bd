function Set-VMKeyProtector {
    <#
    .SYNOPSIS
    Configures a key protector for a virtual machine.
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
    .PARAMETER KeyProtector
    As on Windows.
    .PARAMETER NewLocalKeyProtector
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER RestoreLastKnownGoodKeyProtector
    As on Windows.
    .EXAMPLE
    Set-VMKeyProtector
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
        [byte[]] $KeyProtector,

        [Parameter()]
        [switch] $NewLocalKeyProtector,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [switch] $RestoreLastKnownGoodKeyProtector
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates KeyProtector, NewLocalKeyProtector
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VMKeyProtector')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off
                # A local one is bound to the guardian of the host that makes it.
                $record['Security']['KeyProtector'] = if ($NewLocalKeyProtector) { "local/$($call['HostName'])" } elseif ($KeyProtector) { [System.Convert]::ToBase64String($KeyProtector) } else { '' }
            }
            if ($changed -and $Passthru) { ConvertTo-VM -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
