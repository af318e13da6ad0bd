function Stop-SessionProcess {
    <#
    .SYNOPSIS
    Ends this process at once, as a broken connection to the host does.
    .PARAMETER Reason
    Written to standard error.
    .EXAMPLE
    Stop-SessionProcess -Reason 'The host is down.'
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Reason
    )
    [System.Console]::Error.WriteLine($Reason)
    [System.Console]::Error.Flush()
    Stop-ProcessAtOnce -Id $PID
}
