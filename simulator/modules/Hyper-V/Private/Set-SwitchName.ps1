function Set-SwitchName {
    <#
    .SYNOPSIS
    Writes the name of a virtual switch into all adapters that are connected to it; an empty name disconnects them. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER HostRecord
    Record of the host.
    .PARAMETER SwitchId
    Id of the switch.
    .PARAMETER NewName
    The name.
    .EXAMPLE
    Set-SwitchName -Call $call -HostRecord $hostRecord -SwitchId $record['Id'] -NewName $NewName
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord,

        [Parameter(Mandatory)]
        [string] $SwitchId,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $NewName
    )
    foreach ($adapter in $HostRecord['ManagementAdapters']) { if ($adapter['SwitchId'] -eq $SwitchId) { $adapter['SwitchName'] = $NewName } }
    foreach ($machine in @(Get-SimulatedPort -SwitchId $SwitchId)) {
        $null = Update-SimulatedVM -Call $Call -Id $machine['Id'] -Change {
            param($record)
            foreach ($adapter in $record['NetworkAdapters']) {
                if ($adapter['SwitchId'] -ne $SwitchId) { continue }
                if ($NewName) { $adapter['SwitchName'] = $NewName } else { Set-AdapterConnection -Adapter $adapter }
            }
        }
    }
}
