function Test-WitnessReach {
    <#
    .SYNOPSIS
    Tells whether file shares and the cloud can be reached from the fabric.
    .EXAMPLE
    Test-WitnessReach
    .OUTPUTS
    System.Boolean
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()
    $document = Read-SimulatedDocument -Path 'clusters/witness.json'
    $null -eq $document -or $document['IsReachable']
}
