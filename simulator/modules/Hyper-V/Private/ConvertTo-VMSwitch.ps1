function ConvertTo-VMSwitch {
    <#
    .SYNOPSIS
    Makes the output object of a virtual switch's record.
    .PARAMETER Record
    The record.
    .EXAMPLE
    ConvertTo-VMSwitch -Record $switchRecord
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitch
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMSwitch')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [System.Collections.IDictionary] $Record
    )
    ConvertTo-SimulatedObject -Type VMSwitch -Record $Record -Context @{ ComputerName = (Get-SimulatedHost)['Name']; Switch = $Record }
}
