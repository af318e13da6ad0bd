function Set-VMSecurity {
    <#
    .SYNOPSIS
    Configures security settings for a virtual machine.
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
    .PARAMETER EncryptStateAndVmMigrationTraffic
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER VirtualizationBasedSecurityOptOut
    As on Windows.
    .EXAMPLE
    Set-VMSecurity -VMName web01 -VirtualizationBasedSecurityOptOut $true
    .OUTPUTS
    None
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
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
        [bool] $EncryptStateAndVmMigrationTraffic,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [bool] $VirtualizationBasedSecurityOptOut
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates EncryptStateAndVmMigrationTraffic, VirtualizationBasedSecurityOptOut
        if (-not $call) { return }
        foreach ($machine in Resolve-SimulatedVM -Call $call) {
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VMSecurity')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off
                if ($EncryptStateAndVmMigrationTraffic -and -not $record['Security']['KeyProtector']) {
                    Deny-SimulatedCall -Call $call -Word InvalidOperation -Target $record['Name'] -Message "Cannot modify the selected security settings of '$($record['Name'])' without a valid key protector configured."
                }
                foreach ($key in 'EncryptStateAndVmMigrationTraffic', 'VirtualizationBasedSecurityOptOut') {
                    if ($call['Bound'].ContainsKey($key)) { $record['Security'][$key] = $call['Bound'][$key] }
                }
            }
            if ($changed -and $Passthru) { ConvertTo-SimulatedObject -Type VMSecurity -Record $changed['Security'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
