function ConvertTo-LogText {
    <#
    .SYNOPSIS
    Makes plain text of a parameter value: objects by their id or name, no secrets.
    .PARAMETER Value
    The value.
    .EXAMPLE
    ConvertTo-LogText -Value $vm
    .OUTPUTS
    System.Object: text, number, Boolean or an array of them
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory)]
        [AllowNull()]
        [object] $Value
    )
    if ($null -eq $Value -or $Value -is [string] -or ($Value -is [valuetype] -and $Value.GetType().IsPrimitive)) { return $Value }
    if ($Value -is [System.Management.Automation.SwitchParameter]) { return [bool] $Value }
    if ($Value -is [securestring] -or $Value -is [pscredential]) { return '***' }
    if ($Value -is [array] -or $Value -is [System.Collections.Specialized.StringCollection]) {
        return , @(foreach ($item in $Value) { ConvertTo-LogText -Value $item })
    }
    foreach ($property in 'Id', 'VMId', 'DeviceId', 'Path', 'Name') {
        $member = $Value.PSObject.Properties[$property]
        if ($null -ne $member -and $member.Value) { return [string] $member.Value }
    }
    [string] $Value
}
