function Get-SessionHostName {
    <#
    .SYNOPSIS
    Gives the name of the host on which this session runs.
    .EXAMPLE
    Get-SessionHostName
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()
    if ($null -ne $script:Session) { return $script:Session['HostName'] }
    if (-not $env:HYPERV_FABRIC_HOST) { throw 'HYPERV_FABRIC_HOST names no host.' }
    $env:HYPERV_FABRIC_HOST
}
