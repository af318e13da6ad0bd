function Get-SimulatedMigrationTime {
    <#
    .SYNOPSIS
    Tells how many seconds the migration of a running machine takes in this fabric; 0 unless a test wants it longer.
    .EXAMPLE
    Get-SimulatedMigrationTime
    .OUTPUTS
    System.Double
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param()
    $settings = Read-SimulatedDocument -Path 'migration.json'
    if ($null -eq $settings) { 0 } else { [double] $settings['Seconds'] }
}
