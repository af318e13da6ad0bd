function Find-NetworkAdapter {
    <#
    .SYNOPSIS
    Gives the adapters that a cmdlet's parameters name, and writes the errors for those that are not there.
    .DESCRIPTION
    Looks at -VMNetworkAdapter, -ManagementOS, -VMSnapshot, -VM and -VMName, whichever is bound. Each result has Adapter and Machine (their records) and
    Checkpoint; the host's own adapters have no Machine.
    .PARAMETER Call
    The call.
    .PARAMETER AdapterName
    Names of the adapters, with wildcards; all when left out.
    .PARAMETER Required
    Finding none is an error.
    .EXAMPLE
    Find-NetworkAdapter -Call $call -AdapterName 'Network Adapter' -Required
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [AllowNull()]
        [string[]] $AdapterName,

        [Parameter()]
        [switch] $Required
    )
    $bound = $Call['Bound']
    if ($bound.ContainsKey('VMNetworkAdapter')) {
        foreach ($item in $bound['VMNetworkAdapter']) { Find-AdapterOfObject -Call $Call -InputObject $item }
        return
    }
    $found = @()
    if ($bound.ContainsKey('ManagementOS')) {
        $found = @(foreach ($adapter in (Get-SimulatedHost)['ManagementAdapters']) { @{ Machine = $null; Checkpoint = $null; Adapter = $adapter } })
    } elseif ($bound.ContainsKey('VMSnapshot')) {
        foreach ($machine in Resolve-SimulatedVM -Call $Call -InputObject $bound['VMSnapshot']) {
            $checkpoint = @($machine['Checkpoints'] | Where-Object -FilterScript { $_['Id'] -eq $bound['VMSnapshot'].Id })
            if ($checkpoint.Count -eq 0) { continue }
            $found += @(foreach ($adapter in $checkpoint[0]['Configuration']['NetworkAdapters']) { @{ Machine = $machine; Checkpoint = $checkpoint[0]; Adapter = $adapter } })
        }
    } else {
        $machines = @(Resolve-SimulatedVM -Call $Call)
        if ($machines.Count -eq 0) { return }
        $found = @(foreach ($machine in $machines) {
                foreach ($adapter in $machine['NetworkAdapters']) { @{ Machine = $machine; Checkpoint = $null; Adapter = $adapter } }
            })
    }
    if ($AdapterName) {
        $found = @(foreach ($target in $found) {
                foreach ($text in $AdapterName) { if ($target['Adapter']['Name'] -like $text) { $target; break } }
            })
    }
    if ($found.Count -eq 0 -and $Required) { Write-SimulatedError -Call $Call -Word ObjectNotFound -Message 'No network adapter was found with the given criteria.' }
    $found
}
