function Switch-Maintenance {
    <#
    .SYNOPSIS
    Turns maintenance or redirected access of disks and volumes on or off. Machines on a volume in maintenance go offline and come back afterwards.
    .PARAMETER Call
    The call.
    .PARAMETER On
    Turns it on.
    .PARAMETER Redirected
    Redirected access instead of maintenance.
    .EXAMPLE
    Switch-Maintenance -Call $call -On -Redirected
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource, Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [switch] $On,

        [Parameter()]
        [switch] $Redirected
    )
    foreach ($entry in @(Find-ClusterResource -Call $Call -Kind Any)) {
        $changed = Invoke-ClusterRequest -Call $Call -Action {
            param($record)
            $group = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Group']['Id'] -Fresh
            $resource = $group['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $entry['Resource']['Id'] } | Select-Object -First 1
            $wasMaintained = $resource['MaintenanceMode']
            if ($Redirected) {
                if ($group['GroupType'] -ne 'ClusterSharedVolume') { Deny-ClusterRequest -Code 5950 -Target $resource['Name'] }
                $group['RedirectedAccess'] = $true
            } elseif ($On) {
                $resource['MaintenanceMode'] = $true
            } else {
                $resource['MaintenanceMode'] = $false
                $group['RedirectedAccess'] = $false
            }
            Set-SimulatedGroup -ClusterName $record['Name'] -Group $group
            if ($group['GroupType'] -eq 'ClusterSharedVolume' -and $resource['MaintenanceMode'] -ne $wasMaintained) {
                foreach ($other in Get-SimulatedGroup -ClusterName $record['Name'] -Fresh) {
                    if (-not $other['VMId']) { continue }
                    $machine = Get-SimulatedVM -Id $other['VMId'] -HostName $other['OwnerNode']
                    if ($null -eq $machine -or @($machine['HardDrives'] | Where-Object -FilterScript { "$($_['Path'])" -like "$($group['VolumePath'])\*" }).Count -eq 0) { continue }
                    if ($On -and $machine['State'] -in 'Running', 'Paused') {
                        $null = Stop-GroupMachine -Group $other
                        $other['StoppedBy'] = $group['Id']
                        Set-SimulatedGroup -ClusterName $record['Name'] -Group $other
                    } elseif (-not $On -and $other['StoppedBy'] -eq $group['Id']) {
                        $null = Start-GroupMachine -Group $other
                        $other['StoppedBy'] = $null
                        Set-SimulatedGroup -ClusterName $record['Name'] -Group $other
                    }
                }
            }
            @{ Group = $group; Resource = $resource }
        }
        if ($changed) { ConvertTo-Resource -Cluster $Call['Cluster'] -Group $changed['Group'] -Resource $changed['Resource'] }
    }
}
