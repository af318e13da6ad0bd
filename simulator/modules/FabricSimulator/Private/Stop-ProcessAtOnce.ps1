function Stop-ProcessAtOnce {
    <#
    .SYNOPSIS
    Kills a process without giving it a chance to clean up.
    .PARAMETER Id
    Its id; for this process the function does not return.
    .EXAMPLE
    Stop-ProcessAtOnce -Id $PID
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [int] $Id
    )
    [System.Diagnostics.Process]::GetProcessById($Id).Kill()
    if ($Id -eq $PID) { [System.Threading.Thread]::Sleep(60000) }
}
