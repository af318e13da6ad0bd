function Set-SwitchUplink {
    <#
    .SYNOPSIS
    Binds a virtual switch to physical adapters; to none makes it internal or private. Only inside a -Change block.
    .PARAMETER Record
    Record of the switch.
    .PARAMETER NetAdapter
    Records of the physical adapters.
    .EXAMPLE
    Set-SwitchUplink -Record $record -NetAdapter $physical
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [System.Collections.IDictionary[]] $NetAdapter
    )
    $descriptions = @(foreach ($physical in $NetAdapter) { $physical['InterfaceDescription'] })
    $Record['NetAdapterInterfaceDescriptions'] = $descriptions
    $Record['NetAdapterInterfaceGuid'] = @(foreach ($physical in $NetAdapter) { $physical['InterfaceGuid'] })
    $Record['NetAdapterInterfaceDescription'] = if ($descriptions.Count -eq 0) { '' } elseif ($Record['EmbeddedTeamingEnabled']) { 'Teamed-Interface' } else { $descriptions[0] }
    $Record['IovSupport'] = $descriptions.Count -gt 0 -and @($NetAdapter | Where-Object -FilterScript { -not $_['IovSupport'] }).Count -eq 0
    $Record['IovSupportReasons'] = @(if ($descriptions.Count -gt 0 -and -not $Record['IovSupport']) { 'This network adapter does not support SR-IOV.' })
    if ($descriptions.Count -eq 0) { return }
    $Record['LinkSpeed'] = [long] ($NetAdapter | ForEach-Object -Process { $_['LinkSpeed'] } | Measure-Object -Sum).Sum
}
