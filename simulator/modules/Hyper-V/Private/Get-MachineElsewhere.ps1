function Get-MachineElsewhere {
    <#
    .SYNOPSIS
    Gives the output object of a virtual machine of any host that answers.
    .PARAMETER Call
    The call.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Id
    Id of the machine.
    .EXAMPLE
    Get-MachineElsewhere -Call $call -HostName HV02 -Id $id
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VirtualMachine
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VirtualMachine')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [string] $HostName,

        [Parameter(Mandatory)]
        [guid] $Id
    )
    if (-not (Test-OtherHost -Call $Call -HostName $HostName)) { return }
    $record = Get-SimulatedVM -Id $Id -HostName $HostName
    if ($null -ne $record) { return (ConvertTo-VM -Record $record -HostName $HostName) }
    Write-SimulatedError -Call $Call -Word InvalidParameter -Target $Id -Message "Hyper-V was unable to find a virtual machine with id `"$Id`"."
}
