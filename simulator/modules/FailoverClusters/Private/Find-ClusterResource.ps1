function Find-ClusterResource {
    <#
    .SYNOPSIS
    Gives the resources that a call names, each with its group: @{ Group; Resource }.
    .PARAMETER Call
    The call.
    .PARAMETER Name
    Names, where another parameter than -Name has them.
    .PARAMETER Kind
    Any, Volume (cluster shared volumes only), or Resource (all but those).
    .PARAMETER Fresh
    Reads past the cache, to change the records.
    .EXAMPLE
    Find-ClusterResource -Call $call -Kind Any
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [string[]] $Name,

        [Parameter()]
        [ValidateSet('Any', 'Volume', 'Resource')]
        [string] $Kind = 'Resource',

        [Parameter()]
        [switch] $Fresh
    )
    $bound = $Call['Bound']
    $cluster = $Call['Cluster']['Name']
    $names = @()
    $ids = @()
    $likely = @()
    $groups = $null
    if ($PSBoundParameters.ContainsKey('Name')) { $names = $Name }
    elseif ($bound.ContainsKey('VMId')) { $groups = @(Get-SimulatedGroup -ClusterName $cluster -VMId ([string] $bound['VMId']) -Fresh:$Fresh) }
    elseif ($bound.ContainsKey('InputObject')) {
        foreach ($item in @($bound['InputObject'])) {
            $base = if ($item -is [psobject]) { $item.PSObject.BaseObject } else { $item }
            switch ($base.GetType().Name) {
                'String' { $names += $base }
                'ClusterGroup' { $groups = @(Get-SimulatedGroup -ClusterName $cluster -Id $base.Id -Fresh:$Fresh) }
                'ClusterNode' { $groups = @(Get-SimulatedGroup -ClusterName $cluster -Fresh:$Fresh | Where-Object -FilterScript { $_['OwnerNode'] -eq $base.Name }) }
                { $_ -in 'ClusterResource', 'ClusterSharedVolume' } { $ids += $base.Id }
                'ClusterResource' { $likely += $base.OwnerGroup.Id }
            }
        }
        # One resource is most often in the group that it was in: a cluster of many is not searched for it.
        if ($ids.Count -eq 1 -and $likely.Count -eq 1) {
            $group = Get-SimulatedGroup -ClusterName $cluster -Id $likely[0] -Fresh:$Fresh
            if ($null -ne $group -and @($group['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $ids[0] }).Count) { $groups = @($group) }
        }
    }
    if ($names.Count -eq 0 -and $ids.Count -eq 0 -and $bound.ContainsKey('Name') -and $Call['Name'] -notlike '*-ClusterParameter') { $names = @($bound['Name']) }
    if ($null -eq $groups) { $groups = @(Get-SimulatedGroup -ClusterName $cluster -Fresh:$Fresh) }
    $all = @(foreach ($group in $groups) {
            if ($null -eq $group) { continue }
            $isVolume = $group['GroupType'] -eq 'ClusterSharedVolume'
            if (($Kind -eq 'Volume' -and -not $isVolume) -or ($Kind -eq 'Resource' -and $isVolume)) { continue }
            foreach ($resource in $group['Resources']) { @{ Group = $group; Resource = $resource } }
        })
    if ($ids.Count) { return @($all | Where-Object -FilterScript { $ids -contains $_['Resource']['Id'] }) }
    if ($names.Count -eq 0) { return $all }
    foreach ($text in $names) {
        $found = @($all | Where-Object -FilterScript { $_['Resource']['Name'] -like $text -or $_['Resource']['Id'] -eq $text })
        if ($found.Count -eq 0) { Write-ClusterAbsence -Call $Call -Code 5007 -Target $text }
        $found
    }
}
