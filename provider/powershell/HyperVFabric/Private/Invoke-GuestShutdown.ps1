function Invoke-GuestShutdown {
    <#
    .SYNOPSIS
    Shuts a running guest down. Gives nothing when it is off, else the reason why it is not.
    .PARAMETER Machine
    The machine.
    .PARAMETER Watch
    Measures the time since the whole operation began.
    .PARAMETER TimeoutSeconds
    How long the guest may take, by that watch.
    .EXAMPLE
    $reason = Invoke-GuestShutdown -Machine $machine -Watch $watch -TimeoutSeconds 60
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Machine,

        [Parameter(Mandatory = $true)]
        [System.Diagnostics.Stopwatch]$Watch,

        [Parameter(Mandatory = $true)]
        [double]$TimeoutSeconds
    )

    $shutdown = Start-GuestShutdown -Machine $Machine
    try {
        $waiting = @{
            Machine        = $Machine
            State          = 'Off'
            Watch          = $Watch
            TimeoutSeconds = $TimeoutSeconds
            Waiting        = "waiting for the guest of '$($Machine.Name)' to shut down"
            # The request was refused at once, as when the guest has no shutdown service.
            Until          = { $shutdown.Handle.IsCompleted }
        }
        if ($null -ne (Wait-MachineState @waiting)) {
            return $null
        }
        if (-not $shutdown.Handle.IsCompleted) {
            return ('it was not down after {0:F0} s' -f $TimeoutSeconds)
        }
        try {
            $null = $shutdown.Shell.EndInvoke($shutdown.Handle)
        }
        catch {
            return "it could not be asked ($($_.Exception.GetBaseException().Message.TrimEnd('.')))"
        }
        # The cmdlet came back without an error; the last of its transition may still be on the way.
        $waiting.Until = { $Watch.Elapsed.TotalSeconds -ge $TimeoutSeconds }
        if ($null -ne (Wait-MachineState @waiting)) {
            return $null
        }
        return 'the request was taken, and the machine still runs'
    }
    finally {
        Stop-BackgroundCommand -Command $shutdown
    }
}
