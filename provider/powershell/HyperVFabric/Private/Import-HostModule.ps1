function Import-HostModule {
    <#
    .SYNOPSIS
    Imports a module of the host once, the first time that it is needed.
    .PARAMETER Name
    The module's name, such as Hyper-V.
    .EXAMPLE
    Import-HostModule -Name Hyper-V
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string]$Name
    )

    if ($script:ImportedModule.ContainsKey($Name)) {
        return
    }
    try {
        # Global, so that a runspace or a module of the host that needs it finds the same one.
        Import-Module -Name $Name -Global -DisableNameChecking -Verbose:$false -ErrorAction Stop
    }
    catch {
        if ($_.FullyQualifiedErrorId.StartsWith('Modules_ModuleNotFound', [System.StringComparison]::Ordinal)) {
            throw (New-FabricError -Code ModuleMissing -Message "The PowerShell module $Name is not installed on this host." -Category NotInstalled -TargetObject $Name)
        }
        throw
    }
    $script:ImportedModule[$Name] = $true
}
