function Select-ClusterNode {
    <#
    .SYNOPSIS
    Gives the nodes that can take a group, best first: preferred owners in their order, then those with most free memory.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Group
    Record of the group.
    .PARAMETER Exclude
    Names of nodes that do not count.
    .EXAMPLE
    Select-ClusterNode -Cluster $cluster -Group $group
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

        [Parameter()]
        [AllowEmptyCollection()]
        [string[]] $Exclude = @()
    )
    $classes = @($Group['AntiAffinityClassNames'])
    $taken = @(if ($classes.Count) {
            foreach ($other in Get-SimulatedGroup -ClusterName $Cluster['Name']) {
                if ($other['Id'] -ne $Group['Id'] -and @($other['AntiAffinityClassNames'] | Where-Object -FilterScript { $classes -contains $_ }).Count) { $other['OwnerNode'] }
            }
        })
    $preferred = @($Group['PreferredOwners'])
    $candidates = foreach ($node in $Cluster['Nodes']) {
        $name = $node['Name']
        if ($node['State'] -ne 'Up' -or $Exclude -contains $name -or -not (Test-PossibleOwner -Group $Group -NodeName $name)) { continue }
        $isTaken = $taken -contains $name
        if ($isTaken -and $Cluster['Properties']['ClusterEnforcedAntiAffinity'] -eq 1) { continue }
        $rank = [array]::IndexOf(@($preferred | ForEach-Object -Process { $_.ToUpperInvariant() }), $name.ToUpperInvariant())
        $free = (Get-SimulatedHost -HostName $name)['MemoryCapacity'] - (Get-SimulatedUsage -HostName $name)['Memory']
        [pscustomobject] @{ Name = $name; Taken = $isTaken; Rank = if ($rank -ge 0) { $rank } else { 1000 }; Free = $free; Id = [int] $node['Id'] }
    }
    $candidates | Sort-Object -Property Taken, Rank, @{ Expression = 'Free'; Descending = $true }, Id | ForEach-Object -Process { $_.Name }
}
