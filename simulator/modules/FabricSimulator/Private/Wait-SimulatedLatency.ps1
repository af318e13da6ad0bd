function Wait-SimulatedLatency {
    <#
    .SYNOPSIS
    Waits as long as the fabric's latency settings say for a cmdlet.
    .PARAMETER Name
    Name of the cmdlet.
    .EXAMPLE
    Wait-SimulatedLatency -Name Start-VM
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Name
    )
    $settings = Read-SimulatedDocument -Path 'latency.json'
    if ($null -eq $settings) { return }
    $milliseconds = 0
    foreach ($rule in $settings['Rules']) { if ($Name -like $rule['Cmdlet']) { $milliseconds = $rule['Milliseconds'] } }
    if ($milliseconds -gt 0) { [System.Threading.Thread]::Sleep($milliseconds) }
}
