function Complete-GroupMove {
    <#
    .SYNOPSIS
    Gives a group to its new owner, counts the move and starts a machine that was stopped for it.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group, changed and stored.
    .PARAMETER NodeName
    The new owner.
    .PARAMETER Type
    Kind of the move.
    .PARAMETER Starts
    The machine ran before the move.
    .EXAMPLE
    Complete-GroupMove -Cluster $cluster -Group $group -NodeName HV02 -Type Quick -Starts
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter(Mandatory)]
        [string] $NodeName,

        [Parameter(Mandatory)]
        [string] $Type,

        [Parameter()]
        [switch] $Starts
    )
    # A process that is killed in between leaves the note, from which the next one finishes the move.
    $note = "clusters/$($Cluster['Name'])/moving.json"
    Write-SimulatedDocument -Path $note -Document ([ordered] @{ GroupId = $Group['Id']; From = $Group['OwnerNode']; To = $NodeName; Type = $Type; Starts = [bool] $Starts })
    $counters = $Group['Counters']
    $counters['Moves']++
    if ($Group['VMId']) {
        $null = Move-SimulatedVM -Id $Group['VMId'] -From $Group['OwnerNode'] -To $NodeName
        if ($Starts -and $Type -eq 'Live') { $counters['LiveMigrations']++ }
        if ($Starts -and $Type -eq 'Quick') { $counters['QuickMigrations']++ }
    }
    $Group['OwnerNode'] = $NodeName
    if ($Starts -and $Type -ne 'Live') { $Group['StartWaits'] = $null -ne (Start-GroupMachine -Group $Group) }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
    Remove-SimulatedDocument -Path $note
}
