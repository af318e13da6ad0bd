function Start-ParentWatch {
    <#
    .SYNOPSIS
    Ends this process when the one that started it is gone.
    .DESCRIPTION
    An idle session ends when its standard input closes. One that runs a command would go on until the command ends, so a second thread
    looks after the parent.
    .PARAMETER ParentProcessId
    The process to look after.
    .EXAMPLE
    Start-ParentWatch -ParentProcessId 4711
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [int]$ParentProcessId
    )

    # An empty session state opens in no time; the watch needs the language and .NET, and no command.
    $state = [System.Management.Automation.Runspaces.InitialSessionState]::Create()
    $state.LanguageMode = [System.Management.Automation.PSLanguageMode]::FullLanguage
    $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace($state)
    $runspace.Open()
    $watch = [System.Management.Automation.PowerShell]::Create()
    $watch.Runspace = $runspace
    $null = $watch.AddScript({
            param($ParentProcessId)
            try {
                $parent = [System.Diagnostics.Process]::GetProcessById($ParentProcessId)
                while (-not $parent.WaitForExit(1000)) { }
            }
            catch [System.ArgumentException] { }
            [System.Diagnostics.Process]::GetCurrentProcess().Kill()
        }).AddArgument($ParentProcessId)
    $null = $watch.BeginInvoke()
}
