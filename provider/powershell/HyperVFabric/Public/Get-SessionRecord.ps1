function Get-SessionRecord {
    <#
    .SYNOPSIS
    Says what this session runs on, and gives back what it was sent, which shows that text crosses unharmed.
    .PARAMETER Echo
    Any value. It comes back as it is.
    .PARAMETER ParentProcessId
    The process that started this one. The session ends with it, even in the middle of a command.
    .EXAMPLE
    Get-SessionRecord -Echo 'ping'
    .OUTPUTS
    System.Collections.Specialized.OrderedDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object]$Echo = $null,

        [int]$ParentProcessId = 0
    )

    if ($ParentProcessId -gt 0) {
        Start-ParentWatch -ParentProcessId $ParentProcessId
    }
    # Slow the first time, and a host that cannot be worked with is found out here.
    try {
        Import-HostModule -Name Hyper-V
    }
    catch {
        # A host without the role has no such module, and can be told to install it.
        $global:Error.Clear()
    }
    return [ordered]@{
        edition      = [string]$PSVersionTable.PSEdition
        version      = $PSVersionTable.PSVersion.ToString()
        languageMode = $ExecutionContext.SessionState.LanguageMode.ToString()
        processId    = [System.Diagnostics.Process]::GetCurrentProcess().Id
        machine      = [System.Environment]::MachineName
        echo         = $Echo
    }
}
