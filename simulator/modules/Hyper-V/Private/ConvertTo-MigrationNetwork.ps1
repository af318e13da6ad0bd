function ConvertTo-MigrationNetwork {
    <#
    .SYNOPSIS
    Makes the output object of a migration network's record.
    .PARAMETER Record
    The record.
    .EXAMPLE
    ConvertTo-MigrationNetwork -Record $network
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMMigrationNetwork
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMMigrationNetwork')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    ConvertTo-SimulatedObject -Type VMMigrationNetwork -Record $Record -Context @{ ComputerName = (Get-SimulatedHost)['Name'] }
}
