function Stop-BackgroundCommand {
    <#
    .SYNOPSIS
    Lets go of a command that was begun on a thread of its own.
    .PARAMETER Command
    What Start-GuestShutdown or Start-RoleMove gave.
    .EXAMPLE
    Stop-BackgroundCommand -Command $shutdown
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Command
    )

    if ($Command.Handle.IsCompleted) {
        $Command.Shell.Dispose()
        return
    }
    # Not Stop() and not Dispose(): both wait for a cmdlet that may not come back.
    $null = $Command.Shell.BeginStop($null, $null)
}
