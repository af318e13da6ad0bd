function ConvertTo-VM {
    <#
    .SYNOPSIS
    Makes the output object of a virtual machine's record.
    .PARAMETER Record
    The record.
    .EXAMPLE
    ConvertTo-VM -Record $vm
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [string] $HostName = (Get-SimulatedHost)['Name']
    )
    ConvertTo-SimulatedObject -Type VirtualMachine -Record $Record -Context (Get-SimulatedContext -VM $Record -HostName $HostName)
}
