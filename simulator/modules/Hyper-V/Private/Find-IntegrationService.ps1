function Find-IntegrationService {
    <#
    .SYNOPSIS
    Finds integration services of a record by name, and writes the error for a name that is none.
    .PARAMETER Call
    The call.
    .PARAMETER Record
    Record of the virtual machine or of a checkpoint's configuration.
    .PARAMETER Name
    Names with or without wildcards; all services when left out.
    .EXAMPLE
    Find-IntegrationService -Call $call -Record $machine -Name Heartbeat
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [hashtable] $Call,

        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [AllowNull()]
        [string[]] $Name
    )
    if (-not $Name) { return $Record['VMIntegrationService'] }
    foreach ($pattern in $Name) {
        $found = @($Record['VMIntegrationService'] | Where-Object -FilterScript { $_['Name'] -like $pattern })
        if ($found.Count -eq 0) {
            Write-SimulatedError -Call $Call -Word InvalidParameter -Target $pattern -Message 'No integration component was found with the given name.'
        }
        $found
    }
}
