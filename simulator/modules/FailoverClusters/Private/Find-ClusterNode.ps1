function Find-ClusterNode {
    <#
    .SYNOPSIS
    Gives the records of the nodes that a call names.
    .PARAMETER Call
    The call.
    .PARAMETER Default
    Name of the node that is meant when none is named; all when left out.
    .EXAMPLE
    Find-ClusterNode -Call $call
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [string] $Default
    )
    $bound = $Call['Bound']
    $names = @()
    if ($bound.ContainsKey('Name')) { $names = @($bound['Name']) }
    elseif ($bound.ContainsKey('InputObject')) {
        foreach ($item in @($bound['InputObject'])) {
            $base = if ($item -is [psobject]) { $item.PSObject.BaseObject } else { $item }
            if ($base -is [Microsoft.FailoverClusters.PowerShell.ClusterNode]) { $names += $base.Name }
            if ($base -is [string]) { $names += $base }
        }
    }
    if ($names.Count -eq 0 -and $Default) { $names = @($Default) }
    if ($names.Count -eq 0) { return $Call['Cluster']['Nodes'] }
    foreach ($name in $names) {
        $found = @($Call['Cluster']['Nodes'] | Where-Object -FilterScript { $_['Name'] -like $name.Split('.')[0] })
        if ($found.Count -eq 0) { Write-ClusterAbsence -Call $Call -Code 5042 -Target $name }
        $found
    }
}
