function Skip-FabricTime {
    <#
    .SYNOPSIS
    Lets time pass for the clusters of a fabric: resiliency periods, quarantine, failback windows.
    .PARAMETER Seconds
    How much.
    .PARAMETER Fabric
    Folder of the fabric.
    .EXAMPLE
    Skip-FabricTime -Seconds 300
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [double] $Seconds,

        [Parameter()]
        [string] $Fabric = ''
    )
    Use-FabricRoot -Root $Fabric -Script {
        Lock-SimulatedObject -Kind clock -Key clock -Action {
            $clock = Read-SimulatedDocument -Path 'clusters/clock.json' -Fresh
            $skipped = $Seconds + $(if ($null -ne $clock) { $clock['SkippedSeconds'] } else { 0 })
            Write-SimulatedDocument -Path 'clusters/clock.json' -Document ([ordered] @{ SkippedSeconds = $skipped })
        }
        Update-FabricCluster
    }
}
