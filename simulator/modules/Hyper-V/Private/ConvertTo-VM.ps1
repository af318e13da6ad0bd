function ConvertTo-VM {
    <#
    .SYNOPSIS
    Makes the output object of a virtual machine's record.
    .PARAMETER Record
    The record.
    .PARAMETER HostName
    The host that has the machine; the session's host when left out.
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
        [string] $HostName
    )
    $context = if ($HostName) { Get-SimulatedContext -VM $Record -HostName $HostName } else { Get-SimulatedContext -VM $Record }
    ConvertTo-SimulatedObject -Type VirtualMachine -Record $Record -Context $context
}
