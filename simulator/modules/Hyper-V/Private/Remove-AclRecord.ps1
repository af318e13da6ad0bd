function Remove-AclRecord {
    <#
    .SYNOPSIS
    Takes the access control entries that a call names from an adapter, and gives their records. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Adapter
    Record of the adapter.
    .PARAMETER Entry
    The entry as output object; else the call's parameters name the entries.
    .EXAMPLE
    Remove-AclRecord -Call $call -Adapter $adapter
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Adapter,

        [Parameter()]
        [AllowNull()]
        [Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting] $Entry
    )
    $key = { param($item) 'Action', 'Direction', 'LocalAddress', 'RemoteAddress', 'LocalAddressType', 'RemoteAddressType' | ForEach-Object -Process { "$($item.$_)" } | Join-String -Separator '|' }
    $unwanted = if ($Entry) { @(& $key $Entry) } else { @(New-AclRecord -Call $Call | ForEach-Object -Process { & $key ([pscustomobject] $_) }) }
    $removed = @($Adapter['AclList'] | Where-Object -FilterScript { $unwanted -contains (& $key ([pscustomobject] $_)) })
    if ($removed.Count -eq 0) { Deny-SimulatedCall -Call $Call -Word ObjectNotFound -Target $Adapter['Name'] -Message 'No access control entry was found with the given criteria.' }
    $Adapter['AclList'] = @($Adapter['AclList'] | Where-Object -FilterScript { $removed -notcontains $_ })
    $removed
}
