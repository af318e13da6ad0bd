function Repair-GroupMove {
    <#
    .SYNOPSIS
    Finishes the move of a group in the middle of which a process was killed.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    Repair-GroupMove -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $path = "clusters/$($Cluster['Name'])/moving.json"
    $note = Read-SimulatedDocument -Path $path -Fresh
    if ($null -eq $note) { return }
    $group = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $note['GroupId'] -Fresh
    # The group is stored last: with its new owner in it, all was done.
    if ($null -ne $group -and $group['OwnerNode'] -ne $note['To']) {
        $group['Move'] = $null
        Complete-GroupMove -Cluster $Cluster -Group $group -NodeName $note['To'] -Type $note['Type'] -Starts:$note['Starts']
    }
    Remove-SimulatedDocument -Path $path
}
