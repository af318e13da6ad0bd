function Set-AdapterVlan {
    <#
    .SYNOPSIS
    Carries out the parameters of Set-VMNetworkAdapterVlan on a record: one mode with exactly its parameters. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Adapter
    Record of the adapter.
    .EXAMPLE
    Set-AdapterVlan -Call $call -Adapter $adapter
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Adapter
    )
    $bound = $Call['Bound']
    $needs = [ordered] @{
        Untagged = @(); Access = @('VlanId'); Trunk = @('NativeVlanId', 'AllowedVlanIdList'); Isolated = @('PrimaryVlanId', 'SecondaryVlanId')
        Community = @('PrimaryVlanId', 'SecondaryVlanId'); Promiscuous = @('PrimaryVlanId', 'SecondaryVlanIdList')
    }
    $modes = @($needs.Keys | Where-Object -FilterScript { $bound.ContainsKey($_) -and $bound[$_] })
    if ($modes.Count -ne 1) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Message "Exactly one of the parameters $($needs.Keys -join ', ') is required."
    }
    $mode = $modes[0]
    foreach ($name in 'VlanId', 'NativeVlanId', 'AllowedVlanIdList', 'PrimaryVlanId', 'SecondaryVlanId', 'SecondaryVlanIdList') {
        if ($bound.ContainsKey($name) -and $needs[$mode] -notcontains $name) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound[$name] -Message "The parameter $name cannot be used with the mode $mode."
        }
        if (-not $bound.ContainsKey($name) -and $needs[$mode] -contains $name) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Message "The mode $mode requires the parameter $name."
        }
        if (-not $bound.ContainsKey($name) -or $name -like '*List') { continue }
        $lowest = if ($name -eq 'NativeVlanId') { 0 } else { 1 }
        if ($bound[$name] -lt $lowest -or $bound[$name] -gt 4094) {
            Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $bound[$name] -Message "The value $($bound[$name]) of $name is out of range ($lowest to 4094)."
        }
    }
    $allowed = @(if ($mode -eq 'Trunk') { ConvertTo-VlanList -Call $Call -Text $bound['AllowedVlanIdList'] })
    $secondary = @(if ($mode -eq 'Promiscuous') { ConvertTo-VlanList -Call $Call -Text $bound['SecondaryVlanIdList'] })
    $isPrivate = $mode -in 'Isolated', 'Community', 'Promiscuous'
    $Adapter['VlanSetting'] = [ordered] @{
        OperationMode = if ($isPrivate) { 'Private' } else { $mode }; AccessVlanId = [int] $bound['VlanId']; NativeVlanId = [int] $bound['NativeVlanId']
        AllowedVlanIdList = $allowed; AllowedVlanIdListString = ConvertTo-VlanText -Id $allowed; PrivateVlanMode = if ($isPrivate) { $mode } else { $null }
        PrimaryVlanId = [int] $bound['PrimaryVlanId']; SecondaryVlanId = [int] $bound['SecondaryVlanId']
        SecondaryVlanIdList = $secondary; SecondaryVlanIdListString = ConvertTo-VlanText -Id $secondary; IsTemplate = $false
    }
}
