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
    $states = @(foreach ($resource in $Group['Resources']) {
            if ($resource['ResourceType'] -ne 'Virtual Machine Configuration') { Get-ResourceState -Cluster $Cluster -Group $Group -Resource $resource }
        })
    $state = if ($states -contains 'Failed') { 'Failed' }
    elseif ($states.Count -eq 0 -or @($states -ne 'Offline').Count -eq 0) { 'Offline' }
    elseif (@($states -ne 'Online').Count -eq 0) { 'Online' }
    else { 'PartialOnline' }
    $status = 0
    if ($Group['LockedFromMoving']) { $status = $status -bor 1 }
    if ($Group['StartWaits']) { $status = $status -bor 8 }
    if ($null -ne $owner -and $owner['Isolated']) { $status = $status -bor 256 }
    $values = @{}
    foreach ($key in $Group.Keys) { if ($key -notin 'Resources', 'OwnerNode', 'Failed', 'AntiAffinityClassNames') { $values[$key] = $Group[$key] } }
    $values['State'] = $state
    $values['StatusInformation'] = $status
    $values['IsCoreGroup'] = $Group['GroupType'] -in 'Cluster', 'AvailableStorage'
    $classes = [System.Collections.Specialized.StringCollection]::new()
    foreach ($class in $Group['AntiAffinityClassNames']) { $null = $classes.Add($class) }
    $object = New-ClusterObject -Type ClusterGroup -Record $values -Link @{ Cluster = ConvertTo-Cluster -Cluster $Cluster; OwnerNode = ConvertTo-Node -Cluster $Cluster -Node $owner; AntiAffinityClassNames = $classes }
    # Get-VM -ClusterObject asks for it.
    if ($Group['VMId']) { Add-Member -InputObject $object -MemberType NoteProperty -Name VMId -Value $Group['VMId'] }
    $object
}
