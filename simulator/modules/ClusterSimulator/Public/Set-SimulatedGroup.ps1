function Set-SimulatedGroup {
    <#
    .SYNOPSIS
    Stores the record of a group, or removes it. Call it under the cluster's lock.
    .PARAMETER ClusterName
    Name of the cluster.
    .PARAMETER Group
    The record.
    .PARAMETER Remove
    Removes it.
    .EXAMPLE
    Set-SimulatedGroup -ClusterName CL1 -Group $group
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $ClusterName,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter()]
        [switch] $Remove
    )
    $path = "clusters/$ClusterName/groups/$($Group['Id']).json"
    $index = if ($Group['VMId']) { "clusters/$ClusterName/machines/$($Group['VMId']).json" }
    if ($Remove) {
        if ($index) { Remove-SimulatedDocument -Path $index }
        Remove-SimulatedDocument -Path $path
        return
    }
    Write-SimulatedDocument -Path $path -Document $Group
    if ($index -and -not (Read-SimulatedDocument -Path $index)) { Write-SimulatedDocument -Path $index -Document ([ordered] @{ GroupId = $Group['Id'] }) }
}
