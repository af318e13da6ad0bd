function Stop-BrokenMove {
    <#
    .SYNOPSIS
    Breaks the moves whose source or target node left the cluster.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    Stop-BrokenMove -Cluster $cluster
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    foreach ($id in @($Cluster['Moves'])) {
        $group = Get-SimulatedGroup -ClusterName $Cluster['Name'] -Id $id -Fresh
        if ($null -eq $group -or -not $group['Move']) {
            $Cluster['Moves'] = @(@($Cluster['Moves']) | Where-Object -FilterScript { $_ -ne $id })
            continue
        }
        foreach ($name in $group['Move']['From'], $group['Move']['To']) {
            $node = Get-ClusterMember -Cluster $Cluster -Name $name
            if ($null -ne $node -and $node['State'] -in 'Up', 'Paused') { continue }
            Stop-GroupMove -Cluster $Cluster -Group $group -Code 10054 -Message "The migration of the clustered role '$($group['Name'])' to '$($group['Move']['To'])' failed: the node '$name' is down."
            break
        }
    }
}
