function Get-AddressPlan {
    <#
    .SYNOPSIS
    Says which addresses a new cluster gets on which networks, or why it cannot.
    .DESCRIPTION
    Addresses are made on networks that clients reach, and where a static address was given. A network with DHCP always gives one unless a static
    address takes its place; any other needs a static address, or is to be ignored.
    .PARAMETER HostName
    Names of the nodes.
    .PARAMETER AccessPoint
    Administrative access point; None needs no address.
    .PARAMETER StaticAddress
    The addresses that were given.
    .PARAMETER IgnoreNetwork
    Networks that need none, as in 10.0.1.0/24.
    .EXAMPLE
    Get-AddressPlan -HostName HV01, HV02 -AccessPoint Dns -StaticAddress 10.0.1.50
    .OUTPUTS
    System.Collections.Hashtable with Refusal or Address, the parameters of the resources
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string[]] $HostName,

        [Parameter(Mandatory)]
        [string] $AccessPoint,

        [Parameter()]
        [AllowEmptyCollection()]
        [string[]] $StaticAddress = @(),

        [Parameter()]
        [AllowEmptyCollection()]
        [string[]] $IgnoreNetwork = @()
    )
    $names = @(foreach ($text in $HostName) { Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $text } })
    $id = 0
    $sketch = @{ Nodes = @(foreach ($text in $names) { $id++; @{ Name = $text; Id = $id } }); Networks = @() }
    Set-ClusterNetworkRecord -Cluster $sketch
    $addresses = @()
    $served = @{}
    foreach ($text in $StaticAddress) {
        $network = $sketch['Networks'] | Where-Object -FilterScript { Test-NetworkAddress -Network $_ -Address $text } | Select-Object -First 1
        if ($null -eq $network) { return @{ Refusal = @{ Code = 0; Target = $text; Word = ''; Message = "Static address '$text' was not found on any cluster network." } } }
        $served[$network['Address']] = $true
        $addresses += [ordered] @{ Address = $text; SubnetMask = $network['AddressMask']; Network = $network['Name']; EnableDhcp = 0 }
    }
    foreach ($network in $sketch['Networks']) {
        if ($AccessPoint -eq 'None' -or $network['Role'] -ne 'ClusterAndClient' -or $served.ContainsKey($network['Address'])) { continue }
        $subnet = "$($network['Address'])/$($network['PrefixLength'])"
        if (@($network['Interfaces'] | Where-Object -FilterScript { -not $_['DhcpEnabled'] }).Count -eq 0) {
            $leased = $network['Address'] -replace '\.\d+$', '.200'
            $addresses += [ordered] @{ Address = $leased; SubnetMask = $network['AddressMask']; Network = $network['Name']; EnableDhcp = 1 }
        } elseif ($IgnoreNetwork -notcontains $subnet) {
            return @{ Refusal = @{ Code = 0; Target = $subnet; Word = ''; Message = "Static network $subnet was not configured. Please use -StaticAddress to use it, or -IgnoreNetwork to ignore it." } }
        }
    }
    @{ Refusal = $null; Address = $addresses }
}
