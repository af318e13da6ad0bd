function Stop-FabricHost {
    <#
    .SYNOPSIS
    Lets a host crash: no virtual machine is stopped properly, all sessions to it break.
    .PARAMETER HostName
    Names of the hosts; several are struck in one moment.
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
        [string[]] $HostName,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $names = @(foreach ($text in $HostName) { Resolve-HostName -Name $text })
        foreach ($name in $names) { Update-HostCluster -HostName $name }
        foreach ($name in $names) { Set-SimulatedPower -HostName $name -State Down }
        foreach ($name in $names) { Update-HostCluster -HostName $name }
    }
}
