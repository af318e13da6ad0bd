function Switch-ClusterGroup {
    <#
    .SYNOPSIS
    Brings the groups that a call names online or offline, and writes their objects.
    .PARAMETER Call
    The call.
    .PARAMETER State
    Online or Offline.
    .EXAMPLE
    Switch-ClusterGroup -Call $call -State Online
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterGroup
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterGroup')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [ValidateSet('Online', 'Offline')]
        [string] $State
    )
    foreach ($entry in @(Find-ClusterGroup -Call $Call)) {
        $changed = Invoke-ClusterRequest -Call $Call -Action {
            param($record)
            $group = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Id'] -Fresh
            if ($group['LockedFromMoving'] -and -not $Call['Bound'].ContainsKey('IgnoreLocked')) { Deny-ClusterRequest -Code 5960 -Target $group['Name'] }
            Assert-GroupFree -Group $group
            $group['PersistentState'] = [int] ($State -eq 'Online')
            if ($group['GroupType'] -ne 'VirtualMachine') {
                foreach ($resource in $group['Resources']) { $resource['State'] = $State }
            } elseif ($State -eq 'Online') {
                $group['Failed'] = $false
                $group['StartAt'] = $null
                $refusal = Start-GroupMachine -Group $group
                $group['StartWaits'] = $false
                if ($refusal -and $Call['Bound'].ContainsKey('ChooseBestNode')) {
                    foreach ($name in Select-ClusterNode -Cluster $record -Group $group -Exclude $group['OwnerNode'] | Where-Object -FilterScript { $_ }) {
                        $machine = Get-SimulatedVM -Id $group['VMId'] -HostName $group['OwnerNode']
                        if (Get-PlacementRefusal -Machine $machine -From $group['OwnerNode'] -To $name) { continue }
                        Move-GroupRecord -Cluster $record -Group $group -NodeName $name -Type Live
                        $refusal = Start-GroupMachine -Group $group
                        break
                    }
                }
                if ($refusal) { Deny-ClusterRequest -Code 5038 -Target $group['Name'] -Message "An error occurred while bringing the clustered role '$($group['Name'])' online. $($refusal['Message'])" }
            } else {
                $group['StartWaits'] = $false
                $group['StartAt'] = $null
                $group['Failed'] = $false
                if (-not (Stop-GroupMachine -Group $group)) { Deny-ClusterRequest -Code 5023 -Target $group['Name'] -Message "The guest of '$($group['Name'])' did not shut down." }
            }
            Set-SimulatedGroup -ClusterName $record['Name'] -Group $group
            $group
        }
        if ($changed) { ConvertTo-Group -Cluster (Update-ClusterState -Name $Call['Cluster']['Name']) -Group $changed }
    }
}
