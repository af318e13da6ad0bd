function ConvertTo-NetworkAdapter {
    <#
    .SYNOPSIS
    Makes the output object of an adapter.
    .PARAMETER Target
    The adapter, from Find-NetworkAdapter.
    .EXAMPLE
    ConvertTo-NetworkAdapter -Target $target
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapter, Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapter', 'Microsoft.HyperV.PowerShell.VMInternalNetworkAdapter')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [hashtable] $Target
    )
    if ($null -eq $Target['Machine']) {
        $context = @{ VMId = [guid]::Empty; VMName = ''; VMSnapshotId = [guid]::Empty; VMSnapshotName = ''; ComputerName = (Get-SimulatedHost)['Name'] }
        return (ConvertTo-SimulatedObject -Type VMInternalNetworkAdapter -Record $Target['Adapter'] -Context $context)
    }
    $context = Get-SimulatedContext -VM $Target['Machine'] -Checkpoint $Target['Checkpoint']
    if ($Target['Checkpoint']) { $context.Remove('VM') }
    ConvertTo-SimulatedObject -Type VMNetworkAdapter -Record $Target['Adapter'] -Context $context
}
