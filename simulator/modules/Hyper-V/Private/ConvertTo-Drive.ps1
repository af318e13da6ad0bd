function ConvertTo-Drive {
    <#
    .SYNOPSIS
    Makes the output object of a drive's record.
    .PARAMETER Record
    The record.
    .PARAMETER Context
    What Get-SimulatedContext gives.
    .EXAMPLE
    ConvertTo-Drive -Record $drive -Context (Get-SimulatedContext -VM $machine)
    .OUTPUTS
    Microsoft.HyperV.PowerShell.HardDiskDrive, Microsoft.HyperV.PowerShell.DvdDrive
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.HardDiskDrive')]
    [OutputType('Microsoft.HyperV.PowerShell.DvdDrive')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Context
    )
    $type = if ($Record.Contains('DvdMediaType')) { 'DvdDrive' } else { 'HardDiskDrive' }
    ConvertTo-SimulatedObject -Type $type -Record $Record -Context $Context
}
