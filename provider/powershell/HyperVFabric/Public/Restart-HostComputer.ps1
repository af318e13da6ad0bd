function Restart-HostComputer {
    <#
    .SYNOPSIS
    Restarts this host, whoever is logged on to it.
    .DESCRIPTION
    It returns when the restart has begun; the session ends with the host.
    .EXAMPLE
    Restart-HostComputer
    .OUTPUTS
    None
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    [OutputType([void])]
    param()

    # Asking the host something first makes sure of its modules: what is about to restart is what answers here.
    $since = (Get-BootRecord).bootTime
    if ($PSCmdlet.ShouldProcess("the host, which has been up since $since")) {
        Restart-Computer -Force -Confirm:$false -ErrorAction Stop
    }
}
