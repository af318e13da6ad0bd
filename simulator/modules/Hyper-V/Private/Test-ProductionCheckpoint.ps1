function Test-ProductionCheckpoint {
    <#
    .SYNOPSIS
    Tells whether the guest of a running virtual machine can take part in a production checkpoint.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Test-ProductionCheckpoint -Record $record
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $service = $Record['VMIntegrationService'] | Where-Object -FilterScript { $_['Name'] -eq 'VSS' } | Select-Object -First 1
    [bool] ($service['Enabled'] -and $Record['Guest']['Heartbeat'] -like 'Ok*')
}
