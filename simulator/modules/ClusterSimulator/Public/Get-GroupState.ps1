function Get-GroupState {
    <#
    .SYNOPSIS
    Works out the state of a group from its resources and its move.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group.
    .EXAMPLE
    Get-GroupState -Cluster $cluster -Group $group
    .OUTPUTS
    System.String: Online, Offline, Failed, PartialOnline or Pending
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Group
    )
    if ($Group['Move'] -and $Group['Move']['EndsAt']) { return 'Pending' }
    $states = @(foreach ($resource in $Group['Resources']) {
            if ($resource['ResourceType'] -ne 'Virtual Machine Configuration') { Get-ResourceState -Cluster $Cluster -Group $Group -Resource $resource }
        })
    if ($states -contains 'Failed') { return 'Failed' }
    if ($states.Count -eq 0 -or @($states -ne 'Offline').Count -eq 0) { return 'Offline' }
    if (@($states -ne 'Online').Count -eq 0) { return 'Online' }
    'PartialOnline'
}
