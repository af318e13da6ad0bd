function ConvertFrom-TimeText {
    <#
    .SYNOPSIS
    Gives the time that a record holds as text.
    .PARAMETER Text
    The text.
    .EXAMPLE
    ConvertFrom-TimeText -Text $node['IsolatedUntil']
    .OUTPUTS
    System.DateTime
    #>
    [CmdletBinding()]
    [OutputType([datetime])]
    param(
        [Parameter(Mandatory)]
        [string] $Text
    )
    [datetime]::Parse($Text, [cultureinfo]::InvariantCulture, 'RoundtripKind')
}
