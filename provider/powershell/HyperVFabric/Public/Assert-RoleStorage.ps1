function Assert-RoleStorage {
    <#
    .SYNOPSIS
    Throws when a virtual machine has a file that not every node can reach. The cluster would take it as a role all the same, and only warn.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .EXAMPLE
    Assert-RoleStorage -Cluster PROD -VMId $id
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId
    )

    $object = Get-NodeCluster -Name $Cluster
    $machine = Find-ClusterMachine -VMId $VMId
    $paths = @(Get-NodeLocalPath -Machine $machine -Cluster $object)
    if ($paths.Count -gt 0) {
        $message = "The virtual machine '$($machine.Name)' cannot be a role of the cluster: $($paths -join ', ') is on no Cluster Shared Volume and on no share. Move its files there first."
        throw (New-FabricError -Code NotOnClusterStorage -Message $message -Category InvalidOperation -TargetObject $VMId)
    }
}
