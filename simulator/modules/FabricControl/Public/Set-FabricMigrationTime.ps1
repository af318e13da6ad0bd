function Set-FabricMigrationTime {
    <#
    .SYNOPSIS
    Lets the migration of a running machine take time, so that something can happen meanwhile.
    .DESCRIPTION
    Cluster migrations take it on the cluster's clock, which Skip-FabricTime moves on. They do not need the session that asked for them.
    .PARAMETER Seconds
    Seconds that each migration takes from now on; 0 for none.
    .PARAMETER Fabric
    Folder of the fabric; left out, HYPERV_FABRIC_ROOT.
    .EXAMPLE
    Set-FabricMigrationTime -Seconds 60
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
    Use-FabricRoot -Root $Fabric -Script { Write-SimulatedDocument -Path 'migration.json' -Document ([ordered] @{ Seconds = $Seconds }) }
}
