function Get-SupportedVersion {
    <#
    .SYNOPSIS
    Lists the configuration versions that a host supports; the last is its default.
    .PARAMETER OsProfile
    2016, 2019, 2022 or 2025.
    .EXAMPLE
    (Get-SupportedVersion -OsProfile 2022)[-1]
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $OsProfile
    )
    switch ($OsProfile) {
        '2016' { '5.0', '6.2', '7.0', '7.1', '8.0' }
        '2019' { '5.0', '8.0', '8.1', '8.2', '8.3', '9.0' }
        '2022' { '8.0', '8.1', '8.2', '8.3', '9.0', '9.1', '9.2', '9.3', '10.0' }
        '2025' { '8.0', '8.1', '8.2', '8.3', '9.0', '9.1', '9.2', '9.3', '10.0', '11.0', '12.0' }
    }
}
