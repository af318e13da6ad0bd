function ConvertTo-Group {
    <#
    .SYNOPSIS
    Gives the output object of a group.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group.
    .EXAMPLE
    ConvertTo-Group -Cluster $cluster -Group $group
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [AllowNull()]
        [System.Collections.IDictionary] $Group
    )
    if ($null -eq $Group) { return }
    $owner = Get-ClusterMember -Cluster $Cluster -Name $Group['OwnerNode']
    $status = 0
    if ($Group['LockedFromMoving']) { $status = $status -bor 1 }
    if ($Group['Move'] -and -not $Group['Move']['EndsAt']) { $status = $status -bor 4 }
    if ($Group['StartWaits']) { $status = $status -bor $(if ($Group['StartAt']) { 16 } else { 8 }) }
    if ($null -ne $owner -and $owner['Isolated']) { $status = $status -bor 256 }
    $values = @{}
    foreach ($key in $Group.Keys) { if ($key -notin 'Resources', 'OwnerNode', 'Failed', 'AntiAffinityClassNames', 'Move', 'MoveFailure', 'Counters', 'StartAt') { $values[$key] = $Group[$key] } }
    $values['State'] = Get-GroupState -Cluster $Cluster -Group $Group
    $values['StatusInformation'] = $status
    $values['IsCoreGroup'] = $Group['GroupType'] -in 'Cluster', 'AvailableStorage'
    $classes = [System.Collections.Specialized.StringCollection]::new()
    foreach ($class in $Group['AntiAffinityClassNames']) { $null = $classes.Add($class) }
    $object = New-ClusterObject -Type ClusterGroup -Record $values -Link @{ Cluster = ConvertTo-Cluster -Cluster $Cluster; OwnerNode = ConvertTo-Node -Cluster $Cluster -Node $owner; AntiAffinityClassNames = $classes }
    # Get-VM -ClusterObject asks for it.
    if ($Group['VMId']) { Add-Member -InputObject $object -MemberType NoteProperty -Name VMId -Value $Group['VMId'] }
    $object
}
