function Test-ClusterQuorum {
    <#
    .SYNOPSIS
    Tells whether some nodes together hold more than half of the votes that count now.
    .PARAMETER Cluster
    Record of the cluster.
    .PARAMETER Node
    The nodes that see each other.
    .PARAMETER WithWitness
    They can reach the witness.
    .EXAMPLE
    Test-ClusterQuorum -Cluster $cluster -Node $up -WithWitness
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [AllowEmptyCollection()]
        [System.Collections.IDictionary[]] $Node,

        [Parameter()]
        [switch] $WithWitness
    )
    if ($Node.Count -eq 0) { return $false }
    $hasWitness = $WithWitness -and $Cluster['WitnessAvailable']
    if ($Cluster['Quorum']['Type'] -eq 'DiskOnly') { return [bool] $hasWitness }
    $witnessWeight = $Cluster['Properties']['WitnessDynamicWeight']
    $total = $witnessWeight
    foreach ($member in $Cluster['Nodes']) { $total += $member['DynamicWeight'] }
    $present = if ($hasWitness) { $witnessWeight } else { 0 }
    foreach ($member in $Node) { $present += $member['DynamicWeight'] }
    2 * $present -gt $total
}
