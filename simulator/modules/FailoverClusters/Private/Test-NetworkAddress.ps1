function Test-NetworkAddress {
    <#
    .SYNOPSIS
    Says whether an IPv4 address lies in the subnet of a cluster network.
    .PARAMETER Network
    Record of the network.
    .PARAMETER Address
    The address.
    .EXAMPLE
    Test-NetworkAddress -Network $network -Address 10.0.1.50
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Network,

        [Parameter(Mandatory)]
        [string] $Address
    )
    $parsed = $null
    if (-not [System.Net.IPAddress]::TryParse($Address, [ref] $parsed) -or $parsed.AddressFamily -ne 'InterNetwork') { return $false }
    $bytes = $parsed.GetAddressBytes()
    $mask = [System.Net.IPAddress]::Parse($Network['AddressMask']).GetAddressBytes()
    $subnet = @(for ($i = 0; $i -lt 4; $i++) { $bytes[$i] -band $mask[$i] }) -join '.'
    $subnet -eq $Network['Address']
}
