function Start-FabricHost {
    <#
    .SYNOPSIS
    Switches a host on; it is up when the command returns.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Start-FabricHost -HostName HV01
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $HostName,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $name = Resolve-HostName -Name $HostName
        if ((Get-SimulatedPower -HostName $name)['State'] -eq 'Up') { return }
        Set-SimulatedPower -HostName $name -State Restarting -Seconds 0
        $null = Get-SimulatedPower -HostName $name
        Update-HostCluster -HostName $name
    }
}
