function Stop-FabricHost {
    <#
    .SYNOPSIS
    Lets a host crash: no virtual machine is stopped properly, all sessions to it break.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Stop-FabricHost -HostName HV01
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
        Set-SimulatedPower -HostName $name -State Down
        Update-HostCluster -HostName $name
    }
}
