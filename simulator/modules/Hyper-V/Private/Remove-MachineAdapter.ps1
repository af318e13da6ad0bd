function Remove-MachineAdapter {
    <#
    .SYNOPSIS
    Takes an adapter of a virtual machine away, and tells whether it was done.
    .PARAMETER Call
    The call.
    .PARAMETER Target
    The adapter, from Find-NetworkAdapter.
    .EXAMPLE
    Remove-MachineAdapter -Call $call -Target $target
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [hashtable] $Target
    )
    $adapter = $Target['Adapter']
    $changed = Update-SimulatedVM -Call $Call -Id $Target['Machine']['Id'] -Change {
        param($record)
        $kind = if ($adapter['IsLegacy']) { 'Emulated' } else { 'Synthetic' }
        Assert-AdapterHotPlug -Call $Call -Machine $record -IsLegacy:$adapter['IsLegacy'] -Action "Failed to remove device '$kind Ethernet Port'."
        $others = @($record['NetworkAdapters'] | Where-Object -FilterScript { $_['Id'] -ne $adapter['Id'] })
        if ($others.Count -eq @($record['NetworkAdapters']).Count -or $Target['Checkpoint']) {
            Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $adapter['Name'] -Message 'No network adapter was found with the given criteria.'
        }
        $record['NetworkAdapters'] = $others
        Remove-BootEntry -VM $record -DeviceId $adapter['Id']
    }
    $null -ne $changed
}
