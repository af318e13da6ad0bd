function Get-VMIndexKey {
    <#
    .SYNOPSIS
    Gives the index entries that belong to a virtual machine's record.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Record
    The record.
    .EXAMPLE
    Get-VMIndexKey -HostName HV01 -Record $vm
    .OUTPUTS
    System.Collections.Hashtable with Id, Keys ('index|key') and Running ('bytes processors')
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)]
        [string] $HostName,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $keys = [System.Collections.Generic.List[string]]::new()
    $keys.Add("hosts/$HostName/index/vm-name|$($Record['Name'].ToLowerInvariant())")
    foreach ($list in 'HardDrives', 'DVDDrives') {
        foreach ($drive in $Record[$list]) {
            if (-not $drive['Path']) { continue }
            $physical = Resolve-SimulatedPath -Path $drive['Path'] -HostName $HostName -Relative
            if ($physical) { $keys.Add("index/attached|$($physical.ToLowerInvariant())") }
        }
    }
    foreach ($adapter in $Record['NetworkAdapters']) {
        if ($adapter['SwitchId']) { $keys.Add("hosts/$HostName/index/switch-port|$($adapter['SwitchId'].ToLowerInvariant())") }
    }
    $running = $null
    if ($Record['State'] -in 'Running', 'Paused', 'Starting', 'Stopping', 'PausedCritical', 'RunningCritical') {
        $running = "$($Record['MemoryAssigned']) $($Record['Processor']['Count'])"
    }
    @{ Id = $Record['Id']; Keys = [string[]] [System.Linq.Enumerable]::Distinct($keys); Running = $running }
}
