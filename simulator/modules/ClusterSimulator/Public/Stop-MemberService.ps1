function Stop-MemberService {
    <#
    .SYNOPSIS
    Stops the cluster service of a node in good order: roles move away, and its vote goes to the others first.
    .PARAMETER Cluster
    Record of the cluster, changed in place.
    .PARAMETER NodeName
    Name of the node.
    .EXAMPLE
    Stop-MemberService -Cluster $cluster -NodeName HV01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster,

        [Parameter(Mandatory)]
        [string] $NodeName
    )
    $node = Get-ClusterMember -Cluster $Cluster -Name $NodeName
    if ($node['State'] -notin 'Up', 'Paused') { Deny-ClusterRequest -Code 5062 -Target $NodeName }
    $null = Clear-NodeRole -Cluster $Cluster -NodeName $NodeName -OfflineRest
    $node['State'] = if ($node['State'] -eq 'Paused') { 'DownPaused' } else { 'Down' }
    $node['Service'] = 'Stopped'
    $rest = @($Cluster['Nodes'] | Where-Object -FilterScript { $_['State'] -in 'Up', 'Paused' })
    if ($rest.Count) {
        Set-ClusterVote -Cluster $Cluster
    } else {
        $Cluster['State'] = 'Down'
    }
}
