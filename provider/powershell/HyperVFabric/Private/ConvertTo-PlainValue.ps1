function ConvertTo-PlainValue {
    <#
    .SYNOPSIS
    Makes a value that JSON has no second opinion about: enums by name, dates in UTC, identifiers, spans and versions as text.
    .PARAMETER Value
    The value of a property.
    .PARAMETER Select
    The properties asked for of every type.
    .EXAMPLE
    ConvertTo-PlainValue -Value (Get-Date) -Select @{}
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object]$Value,

        [Parameter(Mandatory = $true)]
        [hashtable]$Select
    )

    if ($null -eq $Value) { return $null }
    # A copy, without the extended properties that a line of a file or a date carries.
    if ($Value -is [string]) { return [string]::Concat($Value, '') }
    if ($Value -is [enum]) { return $Value.ToString() }
    if ($Value -is [bool]) { return [bool]$Value }
    if ($Value -is [datetime]) { return $Value.ToUniversalTime().ToString('o') }
    if ($Value -is [timespan]) { return $Value.ToString('c') }
    if ($Value -is [guid] -or $Value -is [version] -or $Value -is [char]) { return $Value.ToString() }
    if ($Value -is [System.ValueType]) {
        # JSON.parse rounds what is beyond 2^53.
        if (($Value -is [uint64] -or $Value -is [int64]) -and ($Value -gt 9007199254740991 -or $Value -lt -9007199254740991)) {
            return $Value.ToString([System.Globalization.CultureInfo]::InvariantCulture)
        }
        return $Value
    }
    if ($Value -is [System.Collections.IEnumerable] -and $Value -isnot [System.Collections.IDictionary]) {
        $items = [System.Collections.Generic.List[object]]::new()
        foreach ($item in $Value) {
            $items.Add((ConvertTo-PlainValue -Value $item -Select $Select))
        }
        return , $items.ToArray()
    }
    $typeName = Get-ShortTypeName -InputObject $Value
    if ($Select.ContainsKey($typeName)) {
        return ConvertTo-PlainRecord -InputObject $Value -Property $Select[$typeName] -Select $Select
    }
    return $Value.ToString()
}
