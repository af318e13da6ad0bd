function Resolve-SwitchReference {
    <#
    .SYNOPSIS
    Gives the virtual switch with an id, or the only one with a name.
    .PARAMETER Reference
    The reference: '$switch' holds an id, '$switchName' a name.
    .EXAMPLE
    Resolve-SwitchReference -Reference @{ '$switchName' = 'External' }
    .OUTPUTS
    Microsoft.HyperV.PowerShell.VMSwitch
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Reference
    )

    if ($Reference.ContainsKey('$switch')) {
        $wanted = "the id $($Reference['$switch'])"
        $found = Find-Switch -Id $Reference['$switch']
    }
    else {
        $wanted = "the name '$($Reference['$switchName'])'"
        $found = Find-Switch -Name $Reference['$switchName']
    }
    if ($null -eq $found) {
        throw (New-FabricError -Code NotFound -Message "This host has no virtual switch with $wanted." -Category ObjectNotFound)
    }
    return $found
}
