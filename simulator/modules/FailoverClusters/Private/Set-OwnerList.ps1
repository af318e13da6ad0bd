function Set-OwnerList {
    <#
    .SYNOPSIS
    Sets the preferred owners of a group or the possible owners of a resource.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER GroupId
    Id of the group.
    .PARAMETER ResourceId
    Id of the resource; the group's preferred owners when empty.
    .PARAMETER Owner
    Names of the nodes, in order.
    .EXAMPLE
    Set-OwnerList -Cluster $cluster -GroupId $id -Owner HV01, HV02
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $GroupId,

        [Parameter()]
        [AllowEmptyString()]
        [string] $ResourceId,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Owner
    )
    $names = @(foreach ($text in $Owner) {
            if (-not $text) { continue }
            $node = Get-ClusterMember -Cluster $Cluster -Name $text
            if ($null -eq $node) { Deny-ClusterRequest -Code 5042 -Target $text }
            $node['Name']
        })
    $group = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $GroupId -Fresh
    if (-not $ResourceId) {
        $group['PreferredOwners'] = $names
    } else {
        if ($names.Count -and @($names | Where-Object -FilterScript { (Get-ClusterMember -Cluster $Cluster -Name $_)['State'] -in 'Up', 'Paused' }).Count -eq 0) { Deny-ClusterRequest -Code 5015 -Target $names[0] }
        if ($names.Count -eq @($Cluster['Nodes']).Count) { $names = @() }
        foreach ($resource in $group['Resources']) { if ($resource['Id'] -eq $ResourceId) { $resource['PossibleOwners'] = $names } }
    }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
}
