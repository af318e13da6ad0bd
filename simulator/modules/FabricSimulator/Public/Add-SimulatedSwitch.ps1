function Add-SimulatedSwitch {
    <#
    .SYNOPSIS
    Stores a new virtual switch.
    .PARAMETER Record
    Its record, with Id and Name.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Add-SimulatedSwitch -Record $switch
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [string] $HostName = (Get-SessionHostName)
    )
    Write-SimulatedDocument -Path "hosts/$HostName/switches/$($Record['Id'].ToLowerInvariant()).json" -Document $Record
}
