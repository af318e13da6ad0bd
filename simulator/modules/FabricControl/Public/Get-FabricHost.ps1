function Get-FabricHost {
    <#
    .SYNOPSIS
    Shows hosts of a fabric: power state, operating system, capacity, use.
    .PARAMETER HostName
    Only this host; wildcards allowed.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Get-FabricHost -HostName HV01
    .OUTPUTS
    PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Position = 0)]
        [string] $HostName = '*',

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        foreach ($name in Get-SimulatedHostName | Where-Object -FilterScript { $_ -like $HostName }) {
            $power = Get-SimulatedPower -HostName $name
            $record = Get-SimulatedHost -HostName $name
            $usage = Get-SimulatedUsage -HostName $name
            [pscustomobject] @{
                HostName = $name; State = $power['State']; OsProfile = $record['OsProfile']; Processors = $record['LogicalProcessorCount']
                MemoryCapacity = $record['MemoryCapacity']; MemoryUsed = $usage['Memory']; RunningMachines = $usage['Machines']
                BootTime = $power['BootTime']; BootId = $power['BootId']; Features = @($record['Features'].Keys)
            }
        }
    }
}
