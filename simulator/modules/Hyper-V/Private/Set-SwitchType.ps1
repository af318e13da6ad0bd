function Set-SwitchType {
    <#
    .SYNOPSIS
    Fills the type of a virtual switch from what is connected to it. Only inside a -Change block.
    .PARAMETER Record
    Record of the switch.
    .PARAMETER HostRecord
    Record of its host.
    .EXAMPLE
    Set-SwitchType -Record $record -HostRecord $hostRecord
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $HostRecord
    )
    $Record['AllowManagementOS'] = @($HostRecord['ManagementAdapters'] | Where-Object -FilterScript { $_['SwitchId'] -eq $Record['Id'] }).Count -gt 0
    $Record['SwitchType'] = if (@($Record['NetAdapterInterfaceGuid']).Count -gt 0) { 'External' } elseif ($Record['AllowManagementOS']) { 'Internal' } else { 'Private' }
}
