function Restart-Computer {
    <#
    .SYNOPSIS
    Restarts the simulated host of this session. Never the computer that the simulator runs on.
    .PARAMETER ComputerName
    This host, if given.
    .PARAMETER Force
    Accepted; a simulated host has nobody logged on.
    .EXAMPLE
    Restart-Computer -Force
    .OUTPUTS
    None
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([void])]
    param(
        [Parameter(Position = 0)]
        [string[]] $ComputerName,

        [Parameter()]
        [switch] $Force
    )
    process {
        $call = Enter-SimulatedCall -Cmdlet $PSCmdlet -Simulates Force -WithoutRole
        if (-not $call) { return }
        if (-not $PSCmdlet.ShouldProcess($call['HostName'], 'Restart-Computer')) { return }
        Restart-SimulatedHost -HostName $call['HostName']
        Exit-SimulatedCall -Call $call
    }
}
