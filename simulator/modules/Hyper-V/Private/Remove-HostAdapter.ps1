function Remove-HostAdapter {
    <#
    .SYNOPSIS
    Takes an adapter of the host away, and tells whether it was there. Without its last one an internal switch becomes private.
    .PARAMETER Call
    The call.
    .PARAMETER Adapter
    Record of the adapter.
    .EXAMPLE
    Remove-HostAdapter -Call $call -Adapter $adapter
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Adapter
    )
    $changed = Update-SwitchAndHost -Call $Call -Id $Adapter['SwitchId'] -Change {
        param($record, $hostRecord)
        $hostRecord['ManagementAdapters'] = @($hostRecord['ManagementAdapters'] | Where-Object -FilterScript { $_['Id'] -ne $Adapter['Id'] })
    }
    $null -ne $changed
}
