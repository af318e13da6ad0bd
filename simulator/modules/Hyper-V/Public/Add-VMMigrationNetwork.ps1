function Add-VMMigrationNetwork {
    <#
    .SYNOPSIS
    Adds a network for virtual machine migration on one or more virtual machine hosts.
    .PARAMETER Subnet
    As on Windows.
    .PARAMETER Priority
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
    Add-VMMigrationNetwork
    .OUTPUTS
    Microsoft.HyperV.PowerShell.MigrationNetwork
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Microsoft.HyperV.PowerShell.MigrationNetwork')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [string] $Subnet,

        [Parameter(Position = 1)]
        [uint32] $Priority,

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
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Priority, Subnet
        if (-not $call) { return }
        if ($PSCmdlet.ShouldProcess($Subnet, 'Add-VMMigrationNetwork')) {
            $changed = Update-SimulatedHost -Call $call -Change {
                param($record)
                $network = [ordered] @{ Subnet = ConvertTo-Subnet -Call $call -Text $Subnet; Priority = if ($call['Bound'].ContainsKey('Priority')) { $Priority } else { $null } }
                Assert-NewMigrationNetwork -Call $call -HostRecord $record -Text $network['Subnet']
                $record['MigrationNetworks'] = @($record['MigrationNetworks']) + @($network)
            }
            if ($changed -and $Passthru) { ConvertTo-MigrationNetwork -Record @($changed['MigrationNetworks'])[-1] }
        }
        Exit-SimulatedCall -Call $call
    }
}
