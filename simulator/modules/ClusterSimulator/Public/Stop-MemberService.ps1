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
    foreach ($group in Get-SimulatedGroup -ClusterName $Cluster['Name'] -Fresh) {
        if ($group['Move'] -and $group['OwnerNode'] -eq $NodeName) { Stop-GroupMove -Cluster $Cluster -Group $group -Code 1223 -Message "The node '$NodeName' stops." }
    }
    $null = Clear-NodeRole -Cluster $Cluster -NodeName $NodeName -OfflineRest -AtOnce
    $node['State'] = if ($node['State'] -eq 'Paused') { 'DownPaused' } else { 'Down' }
    $node['Service'] = 'Stopped'
    $rest = @($Cluster['Nodes'] | Where-Object -FilterScript { $_['State'] -in 'Up', 'Paused' })
    if ($rest.Count) {
        Set-ClusterVote -Cluster $Cluster
        Invoke-GroupMove -Cluster $Cluster -Now (Get-ClusterClock)
    } else {
        $Cluster['State'] = 'Down'
    }
}
