function Get-ResourceState {
    <#
    .SYNOPSIS
    Gives the state of a resource now: that of a virtual machine comes from the machine itself.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of its group.
    .PARAMETER Resource
    Its record.
    .EXAMPLE
    Get-ResourceState -Cluster $cluster -Group $group -Resource $resource
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Resource
    )
    if ($Resource['ResourceType'] -notin 'Virtual Machine', 'Virtual Machine Configuration') {
        if ($Resource['ResourceType'] -like '* Witness' -and -not $Cluster['WitnessAvailable']) { return 'Failed' }
        if ($Resource['DiskName'] -and $Resource['State'] -eq 'Online' -and (Get-SimulatedSharedDisk -Name $Resource['DiskName'])['IsOffline']) { return 'Failed' }
        return $Resource['State']
    }
    $machine = Get-SimulatedVM -Id $Group['VMId'] -HostName $Group['OwnerNode']
    if ($null -eq $machine -or $Group['Failed']) { return 'Failed' }
    $owner = Get-ClusterMember -Cluster $Cluster -Name $Group['OwnerNode']
    $isHere = $null -ne $owner -and ($owner['State'] -in 'Up', 'Paused' -or $owner['Isolated'])
    if ($Resource['ResourceType'] -eq 'Virtual Machine Configuration') { return $(if ($isHere) { 'Online' } else { 'Offline' }) }
    if (-not $isHere) { return 'Offline' }
    if ($Group['Move'] -and $Group['Move']['EndsAt'] -and $Group['Move']['Type'] -ne 'Live') { return 'OfflinePending' }
    if ($machine['State'] -in 'Running', 'Paused') { return 'Online' }
    if ($Group['StartWaits'] -and -not $Group['StartAt']) { return 'Failed' }
    'Offline'
}
