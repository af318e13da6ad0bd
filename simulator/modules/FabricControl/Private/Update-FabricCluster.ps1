function Update-FabricCluster {
    <#
    .SYNOPSIS
    Lets every cluster of the fabric see what has just changed.
    .EXAMPLE
    Update-FabricCluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    Import-Module -Name ClusterSimulator
    foreach ($name in Find-SimulatedCluster) { $null = Update-ClusterState -Name $name }
}
