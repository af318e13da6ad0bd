function Disconnect-FabricHost {
    <#
    .SYNOPSIS
    Cuts a host off: it runs on, but no session reaches it.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Disconnect-FabricHost -HostName HV01
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
        Set-SimulatedPower -HostName $name -State CutOff
        Update-HostCluster -HostName $name
    }
}
