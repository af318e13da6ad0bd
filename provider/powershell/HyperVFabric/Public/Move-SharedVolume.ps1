function Move-SharedVolume {
    <#
    .SYNOPSIS
    Makes another node the coordinator of a cluster shared volume. Nothing on the volume stops for it.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER Id
    The id of the volume's resource.
    .PARAMETER Node
    The node.
    .EXAMPLE
    Move-SharedVolume -Cluster PROD -Id $id -Node HV2
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [string]$Id,

        [Parameter(Mandatory = $true)]
        [string]$Node
    )

    $null = Get-NodeCluster -Name $Cluster
    $volume = Find-SharedVolume -Id $Id -Required
    if ([string]$volume.OwnerNode.Name -ne $Node) {
        $null = FailoverClusters\Move-ClusterSharedVolume -InputObject $volume -Node $Node -ErrorAction Stop
    }
}
