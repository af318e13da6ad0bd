function Resolve-HostName {
    <#
    .SYNOPSIS
    Gives the name of a host as the fabric spells it.
    .PARAMETER Name
    The name in any letter case.
    .EXAMPLE
    Resolve-HostName -Name hv01
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Name
    )
    $known = @(Get-SimulatedHostName | Where-Object -FilterScript { $_ -eq $Name })
    if ($known.Count -eq 0) { throw "The fabric '$env:HYPERV_FABRIC_ROOT' has no host '$Name'." }
    $known[0]
}
