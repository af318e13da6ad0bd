function ConvertFrom-RequestValue {
    <#
    .SYNOPSIS
    Turns a decoded JSON value of a request into hash tables, arrays and plain values, and takes the leading '=' off every text.
    .DESCRIPTION
    The '=' is there because PowerShell 7 makes a date of any text that looks like one.
    .PARAMETER InputObject
    What ConvertFrom-Json made of the value.
    .EXAMPLE
    ConvertFrom-RequestValue -InputObject (ConvertFrom-Json -InputObject '{"Name":"=web1"}')
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
        [object]$InputObject
    )

    if ($InputObject -is [string]) {
        if ($InputObject.StartsWith('=', [System.StringComparison]::Ordinal)) {
            return $InputObject.Substring(1)
        }
        return $InputObject
    }
    if ($InputObject -is [System.Management.Automation.PSCustomObject]) {
        $table = @{}
        foreach ($property in $InputObject.PSObject.Properties) {
            $table[$property.Name] = ConvertFrom-RequestValue -InputObject $property.Value
        }
        return $table
    }
    if ($InputObject -is [array]) {
        $items = [object[]]::new($InputObject.Length)
        for ($index = 0; $index -lt $items.Length; $index++) {
            $items[$index] = ConvertFrom-RequestValue -InputObject $InputObject[$index]
        }
        return , $items
    }
    return $InputObject
}
