function Add-SimulatedVM {
    <#
    .SYNOPSIS
    Stores a new virtual machine.
    .PARAMETER Record
    Its complete record, with Id and Name.
    .PARAMETER HostName
    Name of the host; the session's host when left out.
    .EXAMPLE
    Add-SimulatedVM -Record $vm
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
    Lock-SimulatedObject -Kind vm -Key $Record['Id'] -Action { Write-VMRecord -HostName $HostName -Old $null -Record $Record }
}
