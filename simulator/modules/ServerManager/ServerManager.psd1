@{
    RootModule        = 'ServerManager.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = '75836c2b-7e67-5ab9-b992-4559669e6250'
    Author            = 'hyperv-fabric'
    Description       = 'Simulated ServerManager cmdlets on the state of a fabric folder.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @(
        'Get-WindowsFeature', 'Install-WindowsFeature', 'Uninstall-WindowsFeature'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
