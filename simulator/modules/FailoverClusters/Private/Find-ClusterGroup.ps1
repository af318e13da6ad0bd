function Find-ClusterGroup {
    <#
    .SYNOPSIS
    Gives the records of the groups that a call names: -VMId, -Name, or objects from the pipeline.
    .PARAMETER Call
    The call.
    .PARAMETER Fresh
    Reads past the cache, to change the records.
    .EXAMPLE
    Find-ClusterGroup -Call $call
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [switch] $Fresh
    )
    $cluster = $Call['Cluster']['Name']
    $bound = $Call['Bound']
    if ($bound.ContainsKey('VMId')) {
        $group = Get-SimulatedGroup -ClusterName $cluster -VMId ([string] $bound['VMId']) -Fresh:$Fresh
        if ($group) { return $group }
        return (Write-ClusterAbsence -Call $Call -Code 5013 -Target ([string] $bound['VMId']))
    }
    $names = @()
    if ($bound.ContainsKey('Name')) { $names = @($bound['Name']) }
    elseif ($bound.ContainsKey('InputObject')) {
        foreach ($item in @($bound['InputObject'])) {
            $base = if ($item -is [psobject]) { $item.PSObject.BaseObject } else { $item }
            if ($base -is [Microsoft.FailoverClusters.PowerShell.ClusterGroup]) { return (Get-SimulatedGroup -ClusterName $cluster -Id $base.Id -Fresh:$Fresh) }
            if ($base -is [Microsoft.FailoverClusters.PowerShell.ClusterResource]) { return (Get-SimulatedGroup -ClusterName $cluster -Id $base.OwnerGroup.Id -Fresh:$Fresh) }
            if ($base -is [string]) { $names += $base }
            if ($base -is [Microsoft.FailoverClusters.PowerShell.ClusterNode]) {
                return @(Get-SimulatedGroup -ClusterName $cluster -Fresh:$Fresh | Where-Object -FilterScript { $_['OwnerNode'] -eq $base.Name -and $_['GroupType'] -ne 'ClusterSharedVolume' })
            }
            if ($base.GetType().Name -eq 'VirtualMachine') { return (Get-SimulatedGroup -ClusterName $cluster -VMId ([string] $base.Id) -Fresh:$Fresh) }
        }
    }
    $all = @(Get-SimulatedGroup -ClusterName $cluster -Fresh:$Fresh | Where-Object -FilterScript { $_['GroupType'] -ne 'ClusterSharedVolume' })
    if ($names.Count -eq 0) { return $all }
    foreach ($name in $names) {
        $found = @($all | Where-Object -FilterScript { $_['Name'] -like $name -or $_['Id'] -eq $name })
        if ($found.Count -eq 0) { Write-ClusterAbsence -Call $Call -Code 5013 -Target $name }
        $found
    }
}
