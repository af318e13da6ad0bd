function ConvertTo-MacAddress {
    <#
    .SYNOPSIS
    Brings a static MAC address into the form that Hyper-V stores, and refuses a wrong one. Only inside a -Change block.
    .PARAMETER Call
    The call.
    .PARAMETER Address
    The address.
    .EXAMPLE
    ConvertTo-MacAddress -Call $call -Address '00-15-5d-00-04-11'
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
        [string] $Address
    )
    $digits = $Address.Replace('-', '').Replace(':', '').ToUpperInvariant()
    if ($digits -notmatch '^[0-9A-F]{12}$') {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Address -Message "The MAC address '$Address' is not valid. It must have 12 hexadecimal digits."
    }
    # The lowest bit of the first octet marks a group of receivers.
    if ([System.Convert]::ToInt32($digits.Substring(0, 2), 16) -band 1) {
        Deny-SimulatedCall -Call $Call -Word InvalidParameter -Target $Address -Message "Failed to modify device 'Synthetic Ethernet Port'. The MAC address '$digits' is a multicast address."
    }
    $digits
}
