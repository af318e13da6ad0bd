function Get-NetworkSubnet {
    <#
    .SYNOPSIS
    The subnet of a cluster network, such as 10.0.1.0/24.
    .PARAMETER Network
    The network.
    .EXAMPLE
    Get-NetworkSubnet -Network $network
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Network
    )

    if ([string]$Network.Address -ne '') {
        $bits = 0
        foreach ($byte in [System.Net.IPAddress]::Parse([string]$Network.AddressMask).GetAddressBytes()) {
            $bits += [System.Convert]::ToString($byte, 2).Replace('0', '').Length
        }
        return "$($Network.Address)/$bits"
    }
    return ('{0}/{1}' -f @($Network.Ipv6Addresses)[0], @($Network.Ipv6PrefixLengths)[0]).ToLowerInvariant()
}
