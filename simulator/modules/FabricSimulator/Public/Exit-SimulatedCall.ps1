function Exit-SimulatedCall {
    <#
    .SYNOPSIS
    Ends the work of a simulated cmdlet; a fault that falls after the change strikes here.
    .PARAMETER Call
    What Enter-SimulatedCall gave.
    .EXAMPLE
    Exit-SimulatedCall -Call $call
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory, Position = 0)]
        [hashtable] $Call
    )
    $fault = $Call['Fault']
    if ($null -eq $fault) { return }
    if ($fault['Action'] -eq 'KillAfter') { Stop-ProcessAtOnce -Id $PID }
    if ($fault['Action'] -eq 'KillParentAfter') { Stop-ProcessAtOnce -Id (Get-ParentProcessId) }
}
