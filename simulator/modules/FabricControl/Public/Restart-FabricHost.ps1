function Restart-FabricHost {
    <#
    .SYNOPSIS
    Restarts a host. Sessions to it break; it is up again after its restart time.
    .PARAMETER HostName
    Name of the host.
    .PARAMETER Crash
    Power loss: virtual machines are not stopped properly.
    .PARAMETER Seconds
    Restart time in place of the host's own.
    .PARAMETER Fabric
    Folder of the fabric; HYPERV_FABRIC_ROOT when left out.
    .EXAMPLE
    Restart-FabricHost -HostName HV01 -Seconds 2
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $HostName,

        [Parameter()]
        [switch] $Crash,

        [Parameter()]
        [double] $Seconds,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        $name = Resolve-HostName -Name $HostName
        Update-HostCluster -HostName $name
        if (-not $Crash) { Stop-SimulatedMachine -HostName $name }
        $arguments = @{ HostName = $name; State = 'Restarting' }
        if ($Seconds) { $arguments['Seconds'] = $Seconds }
        Set-SimulatedPower @arguments
        Update-HostCluster -HostName $name
    }
}
