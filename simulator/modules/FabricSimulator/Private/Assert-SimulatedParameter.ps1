function Assert-SimulatedParameter {
    <#
    .SYNOPSIS
    Ends the cmdlet when it was given a parameter that it does not simulate.
    .PARAMETER Call
    The call.
    .PARAMETER Simulates
    Names of the simulated parameters.
    .EXAMPLE
    Assert-SimulatedParameter -Call $call -Simulates Count
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter()]
        [AllowEmptyCollection()]
        [string[]] $Simulates = @()
    )
    foreach ($parameter in $Call['Bound'].Keys) {
        if ($script:CommonParameters.Contains($parameter) -or $Simulates -contains $parameter) { continue }
        # Output objects have the property CimSession, which the pipeline binds by name.
        if ($parameter -eq 'CimSession' -and @($Call['Bound'][$parameter] | Where-Object -FilterScript { $null -ne $_ }).Count -eq 0) { continue }
        if ($parameter -eq 'ComputerName') {
            $others = @(foreach ($computer in $Call['Bound'][$parameter]) {
                    if (-not (Test-SessionHostName -Name $computer)) { $computer }
                })
            if ($others.Count -eq 0) { continue }
        }
        Write-SimulatedError -Call $Call -Word NotImplemented -Terminating -Target $Call['Bound'][$parameter] -Message "The simulator does not implement $($Call['Name']) -$parameter."
    }
}
