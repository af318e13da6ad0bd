function Disable-CommandLog {
    <#
    .SYNOPSIS
    Keeps this process from reporting the start and end of every command to the system's log.
    .DESCRIPTION
    Away from Windows, PowerShell collects that report before it looks whether anybody wants it, and a call of a function takes three times
    as long. Only the file beside pwsh itself could say so less bluntly. Where PowerShell has no such switch nothing is changed.
    .EXAMPLE
    Disable-CommandLog
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()
    $log = [psobject].Assembly.GetType('System.Management.Automation.MshLog')
    $switch = if ($null -ne $log) { $log.GetMethod('SetDummyLog', [System.Reflection.BindingFlags] 'NonPublic, Static') }
    if ($null -ne $switch) { $null = $switch.Invoke($null, @('Microsoft.PowerShell')) }
}
