function Get-ClusterMember {
    <#
    .SYNOPSIS
    Gives the record of a node of a cluster.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Name
    Name of the node, with or without its domain.
    .EXAMPLE
    Get-ClusterMember -Cluster $cluster -Name HV01
    .OUTPUTS
    System.Collections.IDictionary, nothing when it is no node
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [AllowEmptyString()]
        [string] $Name
    )
    $short = $Name.Split('.')[0]
    foreach ($node in $Cluster['Nodes']) { if ($node['Name'] -eq $short) { return $node } }
}
