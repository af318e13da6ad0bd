function Set-FabricGuest {
    <#
    .SYNOPSIS
    Sets how the guest of a virtual machine behaves.
    .PARAMETER Name
    Name of the virtual machine; all of that name are set.
    .PARAMETER HostName
    Host of the virtual machine.
    .PARAMETER Shutdown
    Responsive shuts down when asked, Ignores does not, Locked refuses unless forced.
    .PARAMETER MemoryHotAdd
    Whether the guest takes new memory while it runs.
    .PARAMETER IPAddress
    Addresses that the guest reports, one for each network adapter.
    .PARAMETER Heartbeat
    What the heartbeat service reports, as NoContact or OkApplicationsHealthy.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Set-FabricGuest -Name web01 -HostName HV01 -Shutdown Ignores
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Name,

        [Parameter(Mandatory, Position = 1)]
        [string] $HostName,

        [Parameter()]
        [ValidateSet('Responsive', 'Ignores', 'Locked')]
        [string] $Shutdown,

        [Parameter()]
        [bool] $MemoryHotAdd,

        [Parameter()]
        [string[]] $IPAddress,

        [Parameter()]
        [string] $Heartbeat,

        [Parameter()]
        [string] $Fabric = ''
    )
    $bound = $PSBoundParameters
    Use-FabricRoot -Root $Fabric -Script {
        $owner = Resolve-HostName -Name $HostName
        $machines = @(Get-SimulatedVM -Name $Name -HostName $owner)
        if ($machines.Count -eq 0) { throw "There is no virtual machine '$Name' on $owner." }
        foreach ($machine in $machines) {
            $null = Update-SimulatedVM -Id $machine['Id'] -HostName $owner -Change {
                param($record)
                if ($bound.ContainsKey('Shutdown')) { $record['Guest']['Shutdown'] = $Shutdown }
                if ($bound.ContainsKey('MemoryHotAdd')) { $record['Guest']['MemoryHotAdd'] = $MemoryHotAdd }
                if ($bound.ContainsKey('IPAddress')) { $record['Guest']['IPAddresses'] = @($IPAddress) }
                if ($bound.ContainsKey('Heartbeat')) { $record['Guest']['Heartbeat'] = ([Microsoft.HyperV.PowerShell.VMHeartbeatStatus] $Heartbeat).ToString() }
            }
        }
    }
}
