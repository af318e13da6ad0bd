function Remove-SimulatedSwitch {
    <#
    .SYNOPSIS
    Removes a virtual switch.
    .PARAMETER Id
    Id of the switch.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Remove-SimulatedSwitch -Id $switch['Id']
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [string] $Id,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    Remove-SimulatedDocument -Path "hosts/$HostName/switches/$($Id.ToLowerInvariant()).json"
}
