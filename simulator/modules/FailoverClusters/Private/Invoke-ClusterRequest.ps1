function Invoke-ClusterRequest {
    <#
    .SYNOPSIS
    Runs a change under the cluster's lock; a refusal becomes the cmdlet's error.
    .PARAMETER Call
    The call.
    .PARAMETER Action
    The change; its parameter is the record of the cluster.
    .EXAMPLE
    Invoke-ClusterRequest -Call $call -Action { param($cluster) $cluster['Properties']['Description'] = 'x' }
    .OUTPUTS
    The output of Action.
    #>
    [CmdletBinding()]
    [OutputType([object])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [scriptblock] $Action
    )
    $refusal = $null
    try {
        Use-SimulatedCluster -Name $Call['Cluster']['Name'] -Action $Action
    } catch {
        $refusal = $_.Exception.Data['ClusterRefusal']
        if ($null -eq $refusal) { throw }
    }
    if ($null -ne $refusal) { Write-ClusterError -Call $Call -Refusal $refusal }
}
