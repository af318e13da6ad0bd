function Disconnect-FabricHost {
    <#
    .SYNOPSIS
    Cuts a host off: it runs on, but no session reaches it.
    .PARAMETER HostName
    Names of the hosts; several are struck in one moment.
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
        [string[]] $HostName,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $names = @(foreach ($text in $HostName) { Resolve-HostName -Name $text })
        foreach ($name in $names) { Update-HostCluster -HostName $name }
        foreach ($name in $names) { Set-SimulatedPower -HostName $name -State CutOff }
        foreach ($name in $names) { Update-HostCluster -HostName $name }
    }
}
