function Assert-RoleMachine {
    <#
    .SYNOPSIS
    Throws when a virtual machine could run on one node only: for a file that not every node can reach, or for the keys of its virtual TPM.
    .DESCRIPTION
    The cluster would take it as a role all the same: it only warns of the file, and finds out about the keys with the first failover.
    .PARAMETER Cluster
    The cluster's name.
    .PARAMETER VMId
    The machine's id.
    .PARAMETER SharedGuardian
    Every node has the certificates of the local guardian.
    .EXAMPLE
    Assert-RoleMachine -Cluster PROD -VMId $id
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Cluster,

        [Parameter(Mandatory = $true)]
        [guid]$VMId,

        [switch]$SharedGuardian
    )

    $object = Get-NodeCluster -Name $Cluster
    $machine = Find-ClusterMachine -VMId $VMId
    $paths = @(Get-NodeLocalPath -Machine $machine -Cluster $object)
    if ($paths.Count -gt 0) {
        $message = "The virtual machine '$($machine.Name)' cannot be a role of the cluster: $($paths -join ', ') is on no Cluster Shared Volume and on no share. Move its files there first."
        throw (New-FabricError -Code NotOnClusterStorage -Message $message -Category InvalidOperation -TargetObject $VMId)
    }
    if (-not $SharedGuardian -and (Test-LocalKeyProtector -Machine $machine)) {
        $message = "The virtual machine '$($machine.Name)' cannot be a role of the cluster: it has a virtual TPM with a key protector of $($machine.ComputerName) alone, and would not start on another node. " +
        'Copy the certificates of the guardian to every node and say so with sharedGuardian: true, or use a Host Guardian Service.'
        throw (New-FabricError -Code LocalKeyProtector -Message $message -Category InvalidOperation -TargetObject $VMId)
    }
}
