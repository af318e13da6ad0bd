function Write-VMConfigurationFile {
    <#
    .SYNOPSIS
    Writes the .vmcx file of a virtual machine below its folder.
    .PARAMETER Record
    Record of the virtual machine.
    .PARAMETER HostName
    Host that the file is on; the session's host when left out.
    .EXAMPLE
    Write-VMConfigurationFile -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record,

        [Parameter()]
        [string] $HostName
    )
    $path = Resolve-VMConfigurationPath -Record $Record -HostName $HostName -Relative
    Write-SimulatedDocument -Path $path -Document ([ordered] @{ VirtualMachine = $Record['Id']; Name = $Record['Name'] })
}
