function ConvertTo-ByteCount {
    <#
    .SYNOPSIS
    Gives a number of bytes for a number or a text such as "64GB".
    .PARAMETER Size
    The size.
    .EXAMPLE
    ConvertTo-ByteCount -Size '64GB'
    .OUTPUTS
    System.Int64
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [Parameter(Mandatory)]
        [object] $Size
    )
    if ([string] $Size -notmatch '^\s*(\d+(?:\.\d+)?)\s*([KMGTP]?)B?\s*$') { throw "'$Size' is no size." }
    $factor = @{ '' = 1; K = 1KB; M = 1MB; G = 1GB; T = 1TB; P = 1PB }[$Matches[2].ToUpperInvariant()]
    [long] ([double]::Parse($Matches[1], [cultureinfo]::InvariantCulture) * $factor)
}
