function Read-ClusterNetwork {
    <#
    .SYNOPSIS
    Reads the networks of this host's cluster, by subnet.
    .EXAMPLE
    Read-ClusterNetwork
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param()

    $networks = @{}
    foreach ($network in @(FailoverClusters\Get-ClusterNetwork -ErrorAction Stop)) {
        $networks[(Get-NetworkSubnet -Network $network)] = [ordered]@{ Name = [string]$network.Name; Role = [string]$network.Role }
    }
    return $networks
}
