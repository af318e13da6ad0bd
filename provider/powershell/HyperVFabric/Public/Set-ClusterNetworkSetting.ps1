function Set-ClusterNetworkSetting {
    <#
    .SYNOPSIS
    Sets what a network of a cluster is called and what it is for.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Subnet
    The network, such as 10.0.1.0/24.
    .PARAMETER Name
    Its new name.
    .PARAMETER Role
    None, Cluster or ClusterAndClient.
    .EXAMPLE
    Set-ClusterNetworkSetting -Cluster PROD -Subnet 10.0.1.0/24 -Role Cluster
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Subnet,

        [string]$Name,

        [ValidateSet('None', 'Cluster', 'ClusterAndClient')]
        [string]$Role
    )

    $null = Get-NodeCluster -Name $Cluster
    $network = @(FailoverClusters\Get-ClusterNetwork -ErrorAction Stop | Where-Object -FilterScript { (Get-NetworkSubnet -Network $_) -eq $Subnet })[0]
    if ($null -eq $network) {
        throw (New-FabricError -Code NotFound -Message "The cluster has no network $Subnet." -Category ObjectNotFound -TargetObject $Subnet)
    }
    if ($PSBoundParameters.ContainsKey('Name')) { $network.Name = $Name }
    if ($PSBoundParameters.ContainsKey('Role')) { $network.Role = @{ None = 0; Cluster = 1; ClusterAndClient = 3 }[$Role] }
}
