function Remove-VMConfigurationFile {
    <#
    .SYNOPSIS
    Deletes the .vmcx file of a virtual machine; the folders that it was in stay, as on Windows.
    .PARAMETER Record
    Record of the virtual machine, with the folder that the file is below.
    .EXAMPLE
    Remove-VMConfigurationFile -Record $record
    .OUTPUTS
    None
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory)]
        [System.Collections.IDictionary] $Record
    )
    $path = Resolve-VMConfigurationPath -Record $Record
    if ([System.IO.File]::Exists($path)) { [System.IO.File]::Delete($path) }
}
