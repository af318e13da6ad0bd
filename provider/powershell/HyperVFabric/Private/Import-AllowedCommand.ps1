function Import-AllowedCommand {
    <#
    .SYNOPSIS
    Reads AllowedCommand.psd1 into a table from command name to module name.
    .EXAMPLE
    $script:AllowedCommand = Import-AllowedCommand
    .OUTPUTS
    System.Collections.Hashtable
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param()

    $file = [System.IO.Path]::Combine($PSScriptRoot, '..', 'AllowedCommand.psd1')
    $modules = Import-PowerShellDataFile -LiteralPath ([System.IO.Path]::GetFullPath($file))
    $table = @{}
    foreach ($module in $modules.Keys) {
        foreach ($command in $modules[$module]) {
            $table[$command] = $module
        }
    }
    return $table
}
