function Wait-MachineState {
    <#
    .SYNOPSIS
    Waits until a virtual machine is in one of some states, and gives the state; nothing when the time is over.
    .PARAMETER Machine
    The machine.
    .PARAMETER State
    The states to wait for. Left out: any state in which the machine is not on its way to another.
    .PARAMETER Watch
    Measures the time since the whole operation began.
    .PARAMETER TimeoutSeconds
    When to stop waiting, by that watch.
    .PARAMETER Waiting
    What to tell the caller meanwhile.
    .PARAMETER Until
    Ends the waiting when it gives $true.
    .EXAMPLE
    Wait-MachineState -Machine $machine -State Off -Watch $watch -TimeoutSeconds 60 -Waiting 'waiting for the guest to shut down'
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object]$Machine,

        [string[]]$State = @(),

        [Parameter(Mandatory = $true)]
        [System.Diagnostics.Stopwatch]$Watch,

        [Parameter(Mandatory = $true)]
        [double]$TimeoutSeconds,

        [Parameter(Mandatory = $true)]
        [string]$Waiting,

        [scriptblock]$Until = $null
    )

    $transient = @('Starting', 'Stopping', 'Saving', 'Pausing', 'Resuming', 'Reset', 'FastSaving', 'ForceShutdown', 'ForceReboot')
    $pause = 50
    $nextReport = $Watch.Elapsed.TotalSeconds + 2
    while ($true) {
        $now = Get-MachineState -Machine $Machine
        if ($State.Length -eq 0) {
            # Each of these has a critical form, such as StoppingCritical, which is a state to stay in.
            if ($transient -notcontains $now) {
                return $now
            }
        }
        elseif ($State -contains $now) {
            return $now
        }
        if ($null -ne $Until -and (& $Until)) {
            return $null
        }
        if ($Watch.Elapsed.TotalSeconds -ge $TimeoutSeconds) {
            return $null
        }
        if ($Watch.Elapsed.TotalSeconds -ge $nextReport) {
            Write-FabricProgress -Message ('{0} ({1:F0} s of {2:F0})' -f $Waiting, $Watch.Elapsed.TotalSeconds, $TimeoutSeconds)
            $nextReport = $Watch.Elapsed.TotalSeconds + 5
        }
        Start-Sleep -Milliseconds $pause
        $pause = [System.Math]::Min($pause * 2, 1000)
    }
}
