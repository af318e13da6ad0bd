function Get-ClusterClock {
    <#
    .SYNOPSIS
    Gives the fabric's time: the computer's, plus what a test has skipped.
    .EXAMPLE
    Get-ClusterClock
    .OUTPUTS
    System.DateTime
    #>
    [CmdletBinding()]
    [OutputType([datetime])]
    param()
    $clock = Read-SimulatedDocument -Path 'clusters/clock.json'
    $now = [datetime]::UtcNow
    if ($null -ne $clock) { $now = $now.AddSeconds($clock['SkippedSeconds']) }
    $now
}
