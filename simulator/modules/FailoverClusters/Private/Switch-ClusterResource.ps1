function Switch-ClusterResource {
    <#
    .SYNOPSIS
    Brings the resources that a call names online or offline, and writes their objects.
    .PARAMETER Call
    The call.
    .PARAMETER State
    Online or Offline.
    .EXAMPLE
    Switch-ClusterResource -Call $call -State Online
    .OUTPUTS
    Microsoft.FailoverClusters.PowerShell.ClusterResource
    #>
    [CmdletBinding()]
    [OutputType('Microsoft.FailoverClusters.PowerShell.ClusterResource')]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [ValidateSet('Online', 'Offline')]
        [string] $State
    )
    foreach ($entry in @(Find-ClusterResource -Call $Call -Kind Any)) {
        $changed = Invoke-ClusterRequest -Call $Call -Action {
            param($record)
            $group = Get-SimulatedGroup -ClusterName $record['Name'] -Id $entry['Group']['Id'] -Fresh
            $resource = $group['Resources'] | Where-Object -FilterScript { $_['Id'] -eq $entry['Resource']['Id'] } | Select-Object -First 1
            Assert-GroupFree -Group $group
            if ($State -eq 'Offline' -and $resource['Id'] -eq $record['Quorum']['ResourceId']) { Deny-ClusterRequest -Code 5068 -Target $resource['Name'] }
            if ($resource['ResourceType'] -eq 'Virtual Machine') {
                if ($State -eq 'Offline') { $null = Stop-GroupMachine -Group $group }
                else {
                    $refusal = Start-GroupMachine -Group $group
                    if ($refusal) { Deny-ClusterRequest -Code 5038 -Target $resource['Name'] -Message $refusal['Message'] }
                }
            }
            $resource['State'] = $State
            # What depends on it goes offline with it; what it depends on comes online with it.
            foreach ($other in $group['Resources']) {
                $follows = if ($State -eq 'Offline') { ([string] $other['Dependency']).Contains("[$($resource['Name'])]") } else { ([string] $resource['Dependency']).Contains("[$($other['Name'])]") }
                if ($follows -and -not $group['VMId']) { $other['State'] = $State }
            }
            Set-SimulatedGroup -ClusterName $record['Name'] -Group $group
            @{ Group = $group; Resource = $resource }
        }
        if ($changed) { ConvertTo-Resource -Cluster $Call['Cluster'] -Group $changed['Group'] -Resource $changed['Resource'] }
    }
}
