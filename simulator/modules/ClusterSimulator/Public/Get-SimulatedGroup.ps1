function Get-SimulatedGroup {
    <#
    .SYNOPSIS
    Gives records of groups of a cluster.
    .PARAMETER ClusterName
    Name of the cluster.
    .PARAMETER Id
    Id of one group.
    .PARAMETER VMId
    Id of the virtual machine whose group is asked for.
    .PARAMETER Fresh
    Reads past the cache, to change the record under the cluster's lock.
    .EXAMPLE
    Get-SimulatedGroup -ClusterName CL1 -VMId $id
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $ClusterName,

        [Parameter()]
        [string] $Id,

        [Parameter()]
        [string] $VMId,

        [Parameter()]
        [switch] $Fresh
    )
    if ($VMId) {
        $entry = Read-SimulatedDocument -Path "clusters/$ClusterName/machines/$($VMId.ToLowerInvariant()).json"
        if ($null -eq $entry) { return }
        $Id = $entry['GroupId']
    }
    if ($Id) { return (Read-SimulatedDocument -Path "clusters/$ClusterName/groups/$Id.json" -Fresh:$Fresh) }
    foreach ($path in Get-SimulatedDocumentPath -Folder "clusters/$ClusterName/groups") {
        $group = Read-SimulatedDocument -Path $path -Fresh:$Fresh
        if ($null -ne $group) { $group }
    }
}
