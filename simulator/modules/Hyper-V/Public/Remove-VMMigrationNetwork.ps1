function Remove-VMMigrationNetwork {
    <#
    .SYNOPSIS
    Removes a network from use with migration.
    .PARAMETER Subnet
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
    Remove-VMMigrationNetwork
    .OUTPUTS
    Microsoft.HyperV.PowerShell.MigrationNetwork
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.MigrationNetwork')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Subnet,

        [Parameter(ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter()]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [switch] $Passthru
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Subnet
        if (-not $call) { return }
        foreach ($network in Find-MigrationNetwork -Call $call -Text $Subnet) {
            if (-not $PSCmdlet.ShouldProcess($network['Subnet'], 'Remove-VMMigrationNetwork')) { continue }
            $unwanted = $network['Subnet']
            $changed = Update-SimulatedHost -Call $call -Change {
                param($record)
                $record['MigrationNetworks'] = @($record['MigrationNetworks'] | Where-Object -FilterScript { $_['Subnet'] -ne $unwanted })
            }
            if ($changed -and $Passthru) { ConvertTo-MigrationNetwork -Record $network }
        }
        Exit-SimulatedCall -Call $call
    }
}
