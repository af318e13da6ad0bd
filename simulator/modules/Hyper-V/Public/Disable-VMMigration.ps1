function Disable-VMMigration {
    <#
    .SYNOPSIS
    Disables migration on one or more virtual machine hosts.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Passthru
    As on Windows.
    .EXAMPLE
    Disable-VMMigration
    .OUTPUTS
    Microsoft.HyperV.PowerShell.Host
    #>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName', SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.Host')]
    param(
        [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0)]
        [CimSession[]] $CimSession,

        [Parameter(ParameterSetName = 'ComputerName', Position = 0)]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'ComputerName', Position = 1)]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet
        if (-not $call) { return }
        if ($PSCmdlet.ShouldProcess($call['HostName'], 'Disable-VMMigration')) {
            $changed = Update-SimulatedHost -Call $call -Change {
                param($record)
                $record['VMHost']['VirtualMachineMigrationEnabled'] = $false
            }
            if ($changed -and $Passthru) { ConvertTo-VMHost -Record $changed }
        }
        Exit-SimulatedCall -Call $call
    }
}
