<#
.SYNOPSIS
Serves one PowerShell session after the other in one process, each in a runspace of its own.
.DESCRIPTION
What a session has had compiled serves the next one, too: a new process would need two to three seconds of computing for it. Lines are
read and run as "-Command -" does it. A line that is -BeginMark, a space and the environment variables as Base64 of a JSON object begins a
session; a line that is -EndMark ends it.

Where the simulator kills the process of a session, the thread stays where it is instead and never goes on: nothing of what a dead process
would not have run is run, no "finally" either. Its locks are released, as the system does it, and -DeadMark is written.
.PARAMETER BeginMark
What begins a session.
.PARAMETER EndMark
What ends a session.
.PARAMETER DeadMark
What is written when a session has died.
.EXAMPLE
pwsh -NoProfile -File Start-SessionServer.ps1 -BeginMark begin -EndMark end -DeadMark dead
#>
[CmdletBinding()]
[OutputType([void])]
param(
    [Parameter(Mandatory = $true)]
    [string]$BeginMark,

    [Parameter(Mandatory = $true)]
    [string]$EndMark,

    [Parameter(Mandatory = $true)]
    [string]$DeadMark
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Set-Environment {
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Encoded
    )
    $text = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($Encoded))
    $wanted = [System.Text.Json.JsonSerializer]::Deserialize($text, [System.Collections.Generic.Dictionary[string, string]])
    foreach ($name in @([System.Environment]::GetEnvironmentVariables().Keys)) {
        if (-not $wanted.ContainsKey($name)) { [System.Environment]::SetEnvironmentVariable($name, $null) }
    }
    foreach ($pair in $wanted.GetEnumerator()) { [System.Environment]::SetEnvironmentVariable($pair.Key, $pair.Value) }
}

# Dot-sourced in the session's runspace: its variables are the session's own.
$serve = {
    param($SessionDeath, $SessionEndMark)
    function Suspend-DeadSession {
        param([int]$Id)
        if ($Id -ne $PID) { return [System.Diagnostics.Process]::GetProcessById($Id).Kill() }
        & (Get-Module -All -Name FabricSimulator | Select-Object -First 1) { foreach ($lock in @($script:HeldLocks.Values)) { $lock.Dispose() } }
        $SessionDeath.Set()
        [System.Threading.Thread]::Sleep([System.Threading.Timeout]::Infinite)
    }
    # An alias comes before the function of that name in the simulator's module.
    Set-Alias -Name Stop-ProcessAtOnce -Value Suspend-DeadSession
    while ($null -ne ($SessionLine = [System.Console]::In.ReadLine()) -and $SessionLine -cne $SessionEndMark) {
        try {
            . ([scriptblock]::Create($SessionLine)) 2>&1 | ForEach-Object -Process {
                if ($_ -is [System.Management.Automation.ErrorRecord]) { [System.Console]::Error.WriteLine($_) } else { [System.Console]::Out.WriteLine($_) }
            }
        }
        catch { [System.Console]::Error.WriteLine($_) }
    }
}

while ($null -ne ($line = [System.Console]::In.ReadLine())) {
    if (-not $line.StartsWith("$BeginMark ")) { continue }
    Set-Environment -Encoded $line.Substring($BeginMark.Length + 1)
    $death = [System.Threading.ManualResetEvent]::new($false)
    $runspace = [runspacefactory]::CreateRunspace($Host)
    $runspace.Open()
    $session = [powershell]::Create()
    $session.Runspace = $runspace
    $null = $session.AddScript($serve).AddArgument($death).AddArgument($EndMark)
    $running = $session.BeginInvoke()
    if ([System.Threading.WaitHandle]::WaitAny(@($death, $running.AsyncWaitHandle)) -eq 0) {
        [System.Console]::Out.WriteLine($DeadMark)
    }
    else {
        $runspace.Dispose()
    }
}
[System.Environment]::Exit(0)
