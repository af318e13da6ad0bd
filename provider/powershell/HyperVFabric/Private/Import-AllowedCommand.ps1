function Import-AllowedCommand {
    <#
    .SYNOPSIS
    Reads the file of allowed commands into a table from command name to module name.
    .PARAMETER Path
    The file.
    .EXAMPLE
    $script:AllowedCommand = Import-AllowedCommand -Path "$PSScriptRoot\AllowedCommand.psd1"
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Path
    )

    $modules = Import-PowerShellDataFile -LiteralPath $Path
    $table = @{}
    foreach ($module in $modules.Keys) {
        foreach ($command in $modules[$module]) {
            $table[$command] = $module
        }
    }
    return $table
}
