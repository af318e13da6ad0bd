function Update-NetworkAdapter {
    <#
    .SYNOPSIS
    Changes an adapter under the lock of its owner and gives it as Find-NetworkAdapter does; nothing when the change was refused.
    .PARAMETER Call
    The call.
    .PARAMETER Target
    The adapter, from Find-NetworkAdapter.
    .PARAMETER Change
    Gets the records of the adapter and of its virtual machine ($null for the host) and changes them in place; refuses with Deny-SimulatedCall.
    .EXAMPLE
    Update-NetworkAdapter -Call $call -Target $target -Change { param($adapter, $machine) $adapter['Name'] = $NewName }
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [hashtable] $Target,

        [Parameter(Mandatory)]
        [scriptblock] $Change
    )
    $changeAdapter = $Change
    $adapterId = $Target['Adapter']['Id']
    $isHost = $null -eq $Target['Machine']
    $apply = {
        param($record)
        $owned = @($record[$(if ($isHost) { 'ManagementAdapters' } else { 'NetworkAdapters' })] | Where-Object -FilterScript { $_ -and $_['Id'] -eq $adapterId })
        if ($owned.Count -eq 0 -or $Target['Checkpoint']) {
            Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $Target['Adapter']['Name'] -Message 'No network adapter was found with the given criteria.'
        }
        & $changeAdapter $owned[0] $(if (-not $isHost) { $record })
    }
    $changed = if ($isHost) { Update-SimulatedHost -Call $Call -Change $apply } else { Update-SimulatedVM -Call $Call -Id $Target['Machine']['Id'] -Change $apply }
    if (-not $changed) { return }
    $list = if ($isHost) { $changed['ManagementAdapters'] } else { $changed['NetworkAdapters'] }
    foreach ($adapter in $list) {
        if ($adapter['Id'] -eq $adapterId) { return @{ Machine = $(if (-not $isHost) { $changed }); Checkpoint = $null; Adapter = $adapter } }
    }
}
