function Get-NodePresence {
    <#
    .SYNOPSIS
    Tells for each node what its host does now: Here, CutOff, Gone, or Rebooted (here again after it was gone).
    .PARAMETER Cluster
    Record of the cluster; power state and boot of its nodes are noted in it.
    .EXAMPLE
    Get-NodePresence -Cluster $cluster
    .OUTPUTS
    System.Collections.Hashtable by node name
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Cluster
    )
    $presence = @{}
    foreach ($node in $Cluster['Nodes']) {
        $power = Get-SimulatedPower -HostName $node['Name']
        $name = $node['Name']
        $isNewBoot = $power['BootId'] -cne $node['BootId']
        $presence[$name] = switch ($power['State']) {
            'CutOff' { if ($isNewBoot) { 'Gone' } else { 'CutOff' } }
            'Up' { if ($isNewBoot) { 'Rebooted' } else { 'Here' } }
            default { 'Gone' }
        }
        # The cluster service starts with the host, also when it had been stopped before.
        if ($isNewBoot -and $power['State'] -eq 'Up') { $node['Service'] = 'Running' }
        $node['Power'] = $power['State']
        $node['BootId'] = $power['BootId']
        $node['ReadyTime'] = $power['ReadyTime']
    }
    $presence
}
