function Set-AdapterConnection {
    <#
    .SYNOPSIS
    Connects an adapter to a virtual switch, or to none. Only inside a -Change block.
    .PARAMETER Adapter
    Record of the adapter.
    .PARAMETER SwitchRecord
    Record of the switch; disconnects when left out.
    .EXAMPLE
    Set-AdapterConnection -Adapter $adapter -SwitchRecord $switchRecord
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Adapter,

        [Parameter()]
        [AllowNull()]
        [System.Collections.IDictionary] $SwitchRecord
    )
    $Adapter['Connected'] = $null -ne $SwitchRecord
    $Adapter['SwitchName'] = if ($SwitchRecord) { $SwitchRecord['Name'] } else { '' }
    $Adapter['SwitchId'] = if ($SwitchRecord) { $SwitchRecord['Id'] } else { $null }
}
