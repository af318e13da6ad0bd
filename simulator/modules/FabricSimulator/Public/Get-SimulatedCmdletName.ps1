function Get-SimulatedCmdletName {
    <#
    .SYNOPSIS
    Lists the cmdlets of a real module.
    .PARAMETER Module
    Name of the module.
    .EXAMPLE
    Get-SimulatedCmdletName -Module Hyper-V
    .OUTPUTS
    System.String
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)]
        [string] $Module
    )
    foreach ($line in [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($script:DataFolder, 'cmdlets.txt'))) {
        if ($line.StartsWith("$Module ")) { return $line.Substring($Module.Length + 1).Split(' ') }
    }
}
