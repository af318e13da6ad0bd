function Get-FabricMachine {
    <#
    .SYNOPSIS
    Shows the stored record of virtual machines, with the number of starts and stops.
    .DESCRIPTION
    The whole record is in Record; Starts, Stops (by the guest), TurnOffs, Saves, Resets and HostStops (host crash or power loss) and Crashes (its own) count since the machine was made.
    .PARAMETER Name
    Name of the virtual machine; wildcards allowed.
    .PARAMETER HostName
    Only on this host; wildcards allowed.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    (Get-FabricMachine -Name web01).Starts
    .OUTPUTS
    PSCustomObject
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Position = 0)]
        [string] $Name = '*',

        [Parameter()]
        [string] $HostName = '*',

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        foreach ($owner in Get-SimulatedHostName | Where-Object -FilterScript { $_ -like $HostName }) {
            foreach ($record in Get-SimulatedVM -Name $Name -HostName $owner) {
                $counters = $record['Counters']
                [pscustomobject] @{
                    Name = $record['Name']; Id = $record['Id']; HostName = $owner; State = $record['State']
                    Starts = $counters['Starts']; Stops = $counters['Stops']; TurnOffs = $counters['TurnOffs']; Saves = $counters['Saves']
                    Resets = $counters['Resets']; HostStops = $counters['HostStops']; Crashes = [int] $counters['Crashes']; Record = $record
                }
            }
        }
    }
}
