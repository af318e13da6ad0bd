function ConvertTo-AclSetting {
    <#
    .SYNOPSIS
    Makes the output object of an access control entry.
    .PARAMETER Target
    Its adapter, from Find-NetworkAdapter.
    .PARAMETER Record
    Record of the entry.
    .EXAMPLE
    ConvertTo-AclSetting -Target $target -Record $entry
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.HyperV.PowerShell.VMNetworkAdapterAclSetting')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Target,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $setting = ConvertTo-SimulatedObject -Type VMNetworkAdapterAclSetting -Record $Record -Context @{ ComputerName = (Get-SimulatedHost)['Name'] }
    $setting.ParentAdapter = ConvertTo-NetworkAdapter -Target $Target
    $setting
}
