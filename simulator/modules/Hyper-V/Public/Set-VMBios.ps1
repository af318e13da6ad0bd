function Set-VMBios {
    <#
    .SYNOPSIS
    Configures the BIOS of a Generation 1 virtual machine.
    .PARAMETER VM
    As on Windows.
    .PARAMETER VMBios
    As on Windows.
    .PARAMETER VMName
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER DisableNumLock
    As on Windows.
    .PARAMETER EnableNumLock
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .PARAMETER StartupOrder
    As on Windows.
    .EXAMPLE
    Set-VMBios -VMName old01 -StartupOrder IDE, CD, LegacyNetworkAdapter, Floppy
    .OUTPUTS
    Microsoft.HyperV.PowerShell.Bios
    #>
    [CmdletBinding(DefaultParameterSetName = 'VMName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.Bios')]
    param(
        [Parameter(ParameterSetName = 'VMObject', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VirtualMachine[]] $VM,

        [Parameter(ParameterSetName = 'VMBios', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.HyperV.PowerShell.VMBios[]] $VMBios,

        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'VMName')]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'VMName')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'VMName')]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $DisableNumLock,

        [Parameter()]
        [switch] $EnableNumLock,

        [Parameter()]
        [switch] $Passthru,

        [Parameter()]
        [Microsoft.HyperV.PowerShell.BootDevice[]] $StartupOrder
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates VMBios, DisableNumLock, EnableNumLock, StartupOrder
        if (-not $call) { return }
        $machines = if ($VMBios) { Resolve-SimulatedVM -Call $call -InputObject $VMBios } else { Resolve-SimulatedVM -Call $call }
        foreach ($machine in $machines) {
            if (-not (Test-Generation -Call $call -Record $machine -Generation 1 -What 'a BIOS')) { continue }
            if (-not $PSCmdlet.ShouldProcess($machine['Name'], 'Set-VMBios')) { continue }
            $changed = Update-SimulatedVM -Call $call -Id $machine['Id'] -Change {
                param($record)
                Assert-SimulatedState -Call $call -VM $record -State Off
                if ($EnableNumLock -and $DisableNumLock) {
                    Deny-SimulatedCall -Call $call -Word InvalidParameter -Target $record['Name'] -Message 'The parameters EnableNumLock and DisableNumLock cannot be used together.'
                }
                if ($EnableNumLock) { $record['Bios']['NumLockEnabled'] = $true }
                if ($DisableNumLock) { $record['Bios']['NumLockEnabled'] = $false }
                if ($call['Bound'].ContainsKey('StartupOrder')) {
                    $order = @($StartupOrder | ForEach-Object -Process { $_.ToString() })
                    $wrong = @($order | Where-Object -FilterScript { $_ -notin 'CD', 'IDE', 'LegacyNetworkAdapter', 'Floppy' })
                    if ($wrong.Count -gt 0 -or @($order | Select-Object -Unique).Count -lt $order.Count) {
                        Deny-SimulatedCall -Call $call -Word InvalidParameter -Target $record['Name'] -Message "The startup order '$($order -join ', ')' is not valid for '$($record['Name'])'."
                    }
                    $record['Bios']['StartupOrder'] = $order + @($record['Bios']['StartupOrder'] | Where-Object -FilterScript { $_ -notin $order })
                }
            }
            if ($changed -and $Passthru) { ConvertTo-SimulatedObject -Type VMBios -Record $changed['Bios'] -Context (Get-SimulatedContext -VM $changed) }
        }
        Exit-SimulatedCall -Call $call
    }
}
