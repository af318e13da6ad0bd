function Connect-FabricHost {
    <#
    .SYNOPSIS
    Ends the cut-off of a host.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Connect-FabricHost -HostName HV01
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
        if ((Get-SimulatedPower -HostName $name)['State'] -eq 'CutOff') { Set-SimulatedPower -HostName $name -State Up }
        Update-HostCluster -HostName $name
    }
}
