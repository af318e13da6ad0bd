function Test-ClusterChange {
    <#
    .SYNOPSIS
    Tells whether a node's power has changed since the cluster was last worked out, something is due, or a move was cut short.
    .PARAMETER Cluster
    Record of the cluster.
    .EXAMPLE
    Test-ClusterChange -Cluster $cluster
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    if ([System.IO.File]::Exists([System.IO.Path]::Combine($env:HYPERV_FABRIC_ROOT, 'clusters', $Cluster['Name'], 'moving.json'))) { return $true }
    foreach ($node in $Cluster['Nodes']) {
        $power = Get-SimulatedPower -HostName $node['Name']
        if ($power['State'] -cne $node['Power'] -or $power['BootId'] -cne $node['BootId']) { return $true }
    }
    if ($Cluster['WitnessAvailable'] -ne (Test-ClusterWitness -Cluster $Cluster)) { return $true }
    $Cluster['Due'] -and (Get-ClusterClock) -ge (ConvertFrom-TimeText -Text $Cluster['Due'])
}
