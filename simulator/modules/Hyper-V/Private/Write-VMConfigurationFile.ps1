function Write-VMConfigurationFile {
    <#
    .SYNOPSIS
    Writes the .vmcx file of a virtual machine below its folder.
    .PARAMETER Record
    Record of the virtual machine.
    .EXAMPLE
    Write-VMConfigurationFile -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $path = Resolve-SimulatedPath -Path "$($Record['ConfigurationLocation'])\Virtual Machines\$($Record['Id'].ToUpperInvariant()).vmcx" -Relative
    Write-SimulatedDocument -Path $path -Document ([ordered] @{ VirtualMachine = $Record['Id']; Name = $Record['Name'] })
}
