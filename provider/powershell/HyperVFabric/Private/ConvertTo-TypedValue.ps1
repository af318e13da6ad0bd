function ConvertTo-TypedValue {
    <#
    .SYNOPSIS
    Makes a value of a .NET type from its text, independent of the culture.
    .PARAMETER Type
    The type.
    .PARAMETER Text
    The value as text.
    .EXAMPLE
    ConvertTo-TypedValue -Type TimeSpan -Text '00:05:00'
    .OUTPUTS
    System.Object
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Type,

        [Parameter(Mandatory = $true)]
        [string]$Text
    )

    $culture = [System.Globalization.CultureInfo]::InvariantCulture
    switch ($Type) {
        'UInt64' { return [uint64]::Parse($Text, $culture) }
        'Int64' { return [int64]::Parse($Text, $culture) }
        'Guid' { return [guid]::Parse($Text) }
        'TimeSpan' { return [timespan]::Parse($Text, $culture) }
        'Version' { return [version]::Parse($Text) }
    }
    throw (New-FabricError -Code InvalidValue -Message "A plan has a value of an unknown type: $Type." -Category InvalidArgument -TargetObject $Type)
}
