function Get-ConfigurationSource {
    <#
    .SYNOPSIS
    Gives the records that a Get- cmdlet reads: of the virtual machines, or of the checkpoint, that its parameters name.
    .PARAMETER Call
    The call; -VMSnapshot wins over -VM and -VMName.
    .EXAMPLE
    foreach ($source in Get-ConfigurationSource -Call $call) { $source['Record']['Processor'] }
    .OUTPUTS
    System.Collections.Hashtable with Record and Context
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call
    )
    if (-not $Call['Bound'].ContainsKey('VMSnapshot')) {
        foreach ($machine in Resolve-SimulatedVM -Call $Call) { @{ Record = $machine; Context = Get-SimulatedContext -VM $machine } }
        return
    }
    foreach ($found in Find-Checkpoint -Call $Call -InputObject $Call['Bound']['VMSnapshot']) {
        $configuration = $found['Checkpoint']['Configuration']
        $context = Get-SimulatedContext -VM $configuration -Checkpoint $found['Checkpoint']
        $context['VMName'] = $found['VM']['Name']
        @{ Record = $configuration; Context = $context }
    }
}
