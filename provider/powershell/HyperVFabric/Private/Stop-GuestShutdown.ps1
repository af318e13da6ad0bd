function Stop-GuestShutdown {
    <#
    .SYNOPSIS
    Lets go of what Start-GuestShutdown began.
    .PARAMETER Shutdown
    What Start-GuestShutdown gave.
    .EXAMPLE
    Stop-GuestShutdown -Shutdown $shutdown
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [hashtable]$Shutdown
    )

    if ($Shutdown.Handle.IsCompleted) {
        $Shutdown.Shell.Dispose()
        return
    }
    # Not Stop() and not Dispose(): both wait for a cmdlet that may not come back.
    $null = $Shutdown.Shell.BeginStop($null, $null)
}
