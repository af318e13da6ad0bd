function Stop-GroupMove {
    <#
    .SYNOPSIS
    Ends the move of a group before it is done: the group stays with its owner.
    .DESCRIPTION
    A machine that is migrated live never stopped; one that was saved or shut down for the move is started again where it is.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group, changed and stored.
    .PARAMETER Code
    Win32 number of the reason, 0 when an administrator wanted it so.
    .PARAMETER Message
    The reason.
    .EXAMPLE
    Stop-GroupMove -Cluster $cluster -Group $group -Code 1223 -Message 'The move was cancelled.'
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
        [int] $Code,

        [Parameter(Mandatory)]
        [string] $Message
    )
    $move = $Group['Move']
    $Cluster['Moves'] = @(@($Cluster['Moves']) | Where-Object -FilterScript { $_ -ne $Group['Id'] })
    $Group['Move'] = $null
    $Group['MoveFailure'] = [ordered] @{ Code = $Code; Message = $Message }
    if ($move['EndsAt']) {
        $Group['Counters']['BrokenMigrations'] = 1 + $Group['Counters']['BrokenMigrations']
        if ($move['Type'] -ne 'Live') {
            $owner = Get-ClusterMember -Cluster $Cluster -Name $Group['OwnerNode']
            $Group['StartWaits'] = $null -eq $owner -or $owner['State'] -notin 'Up', 'Paused' -or $null -ne (Start-GroupMachine -Group $Group)
        }
    }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $Group
}
