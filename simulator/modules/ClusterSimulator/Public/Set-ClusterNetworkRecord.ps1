function Set-ClusterNetworkRecord {
    <#
    .SYNOPSIS
    Finds the networks of a cluster: a subnet each, from the addresses of the nodes' adapters; what is known keeps its name and role.
    .DESCRIPTION
    An adapter without an address counts as one of its position's network, as if a DHCP server answered there. Clients reach a new network that
    has a default gateway; where no adapter has one, the first network.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .EXAMPLE
    Set-ClusterNetworkRecord -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $found = [ordered] @{}
    $added = @{}
    $adapters = @{}
    foreach ($node in $Cluster['Nodes']) { $adapters[$node['Name']] = @((Get-SimulatedHost -HostName $node['Name'])['NetworkAdapters']) }
    $isRouted = @($adapters.Values | ForEach-Object -Process { $_ } | Where-Object -FilterScript { $_['DefaultGateway'] }).Count -gt 0
    foreach ($node in $Cluster['Nodes']) {
        $position = 0
        foreach ($adapter in $adapters[$node['Name']]) {
            $position++
            $text = $adapter['IPAddresses'] | Select-Object -First 1
            if ($text -is [System.Collections.IDictionary]) { $text = "$($text['IPAddress'])/$($text['PrefixLength'])" }
            $isDynamic = -not $text -or $text -notmatch '^\d+\.\d+\.\d+\.\d+'
            if ($isDynamic) { $text = "10.0.$position.$(10 + [int] $node['Id'])/24" }
            $address, $length = $text.Split('/')
            $prefix = if ($length) { [int] $length } else { 24 }
            $mask = [System.BitConverter]::GetBytes([uint32] (([uint64] 4294967295 -shl (32 - $prefix)) -band 4294967295))
            [array]::Reverse($mask)
            $bytes = [System.Net.IPAddress]::Parse($address).GetAddressBytes()
            $subnet = @(for ($i = 0; $i -lt 4; $i++) { $bytes[$i] -band $mask[$i] }) -join '.'
            if (-not $found.Contains($subnet)) {
                $known = @($Cluster['Networks'] | Where-Object -FilterScript { $_['Address'] -eq $subnet })
                $found[$subnet] = if ($known.Count) { $known[0] } else {
                    [ordered] @{
                        Id = [guid]::NewGuid().ToString(); Name = "Cluster Network $($found.Count + 1)"; Address = $subnet; AddressMask = $mask -join '.'; PrefixLength = $prefix
                        Role = if (-not $isRouted -and $found.Count -eq 0) { 'ClusterAndClient' } else { 'Cluster' }; Metric = 30000 + 10000 * $found.Count; AutoMetric = $true; Description = ''
                    }
                }
                $found[$subnet]['Interfaces'] = @()
                $added[$subnet] = $known.Count -eq 0
            }
            if ($added[$subnet] -and $adapter['DefaultGateway']) { $found[$subnet]['Role'] = 'ClusterAndClient' }
            $found[$subnet]['Interfaces'] = @($found[$subnet]['Interfaces']) + @([ordered] @{
                    Id = $adapter['InterfaceGuid']; Node = $node['Name']; Name = "$($node['Name']) - $($adapter['Name'])"; Adapter = $adapter['InterfaceDescription']
                    AdapterId = $adapter['InterfaceGuid']; Address = $address; DhcpEnabled = [int] $isDynamic
                })
        }
    }
    $Cluster['Networks'] = @($found.Values)
}
