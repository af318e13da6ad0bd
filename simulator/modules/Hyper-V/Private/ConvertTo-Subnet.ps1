function ConvertTo-Subnet {
    <#
    .SYNOPSIS
    Brings a subnet into the form address/prefix, and refuses what is none. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Text
    The subnet; a single address is a subnet of its own.
    .EXAMPLE
    ConvertTo-Subnet -Call $call -Text '10.0.0.0/24'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Text
    )
    $address, $prefix = $Text.Split('/', 2)
    $parsed = $null
    $isAddress = [System.Net.IPAddress]::TryParse($address, [ref] $parsed) -and ($address.Contains(':') -or $address.Split('.').Count -eq 4)
    $longest = if ($isAddress -and $parsed.AddressFamily -eq 'InterNetworkV6') { 128 } else { 32 }
    $length = $longest
    if (-not $isAddress -or ($null -ne $prefix -and (-not [int]::TryParse($prefix, [ref] $length) -or $length -lt 0 -or $length -gt $longest))) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Text -Message "The subnet '$Text' is not valid."
    }
    "$parsed/$length"
}
