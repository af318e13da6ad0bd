function Set-ParameterValue {
    <#
    .SYNOPSIS
    Stores parameters of a resource; gives whether they wait for the resource's next start.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER GroupId
    Id of the resource's group.
    .PARAMETER ResourceId
    Id of the resource.
    .PARAMETER Value
    The values, by name.
    .EXAMPLE
    Set-ParameterValue -Cluster $cluster -GroupId $group['Id'] -ResourceId $resource['Id'] -Value @{ OfflineAction = 2 }
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $GroupId,

        [Parameter(Mandatory)]
        [string] $ResourceId,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Value
    )
    $group = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $GroupId -Fresh
    $resource = $group['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $ResourceId } | Select-Object -First 1
    foreach ($pair in $Value.GetEnumerator()) {
        $key = @($resource['Parameters'].Keys | Where-Object -FilterScript { $_ -eq $pair.Key })
        if ($key.Count -eq 0) { Deny-ClusterRequest -Code 87 -Target $resource['Name'] -Message "Parameter '$($pair.Key)' does not exist on the cluster object '$($resource['Name'])'." }
        $resource['Parameters'][$key[0]] = if ($pair.Value -is [psobject]) { $pair.Value.PSObject.BaseObject } else { $pair.Value }
    }
    Set-SimulatedGroup -ClusterName $Cluster['Name'] -Group $group
    $resource['ResourceType'] -eq 'IP Address' -and $resource['State'] -eq 'Online'
}
