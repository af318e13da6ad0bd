function Test-HostPath {
    <#
    .SYNOPSIS
    Tells whether the parameters of a file cmdlet name a file of the simulated host.
    .PARAMETER Bound
    The bound parameters.
    .EXAMPLE
    Test-HostPath -Bound $PSBoundParameters
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Bound
    )
    if (-not $env:HYPERV_FABRIC_HOST) { return $false }
    foreach ($name in 'Path', 'LiteralPath', 'Destination') {
        if (-not $Bound.ContainsKey($name)) { continue }
        foreach ($value in @($Bound[$name])) {
            if ((Convert-HostPath -Value $value) -ne $value) { return $true }
        }
    }
    $false
}
