function Get-VMMigrationNetwork {
    <#
    .SYNOPSIS
    Gets the networks added for migration to one or more virtual machine hosts.
    .PARAMETER Subnet
    As on Windows.
    .PARAMETER CimSession
    As on Windows.
    .PARAMETER ComputerName
    As on Windows.
    .PARAMETER Credential
    As on Windows.
    .PARAMETER Priority
    As on Windows.
    .EXAMPLE
    Get-VMMigrationNetwork
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMMigrationNetwork
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMMigrationNetwork')]
    param(
        [Parameter(Position = 0)]
        [string[]] $Subnet,

        [Parameter(ValueFromPipelineByPropertyName)]
        [CimSession[]] $CimSession,

        [Parameter(ValueFromPipeline)]
        [string[]] $ComputerName,

        [Parameter()]
        [pscredential[]] $Credential,

        [Parameter()]
        [uint32[]] $Priority
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Priority, Subnet
        if (-not $call) { return }
        foreach ($network in (Get-SimulatedHost)['MigrationNetworks']) {
            if ($call['Bound'].ContainsKey('Subnet') -and @($Subnet | Where-Object -FilterScript { $network['Subnet'] -like $_ }).Count -eq 0) { continue }
            if ($call['Bound'].ContainsKey('Priority') -and $network['Priority'] -notin $Priority) { continue }
            ConvertTo-MigrationNetwork -Record $network
        }
        Exit-SimulatedCall -Call $call
    }
}
