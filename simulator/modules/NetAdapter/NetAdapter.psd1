@{
    RootModule        = 'NetAdapter.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = 'b97a425e-76c4-515c-9d00-8c31dbaf0a3f'
    Author            = 'hyperv-fabric'
    Description       = 'Simulated NetAdapter cmdlets on the state of a fabric folder.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @(
        'Disable-NetAdapter', 'Enable-NetAdapter', 'Get-NetAdapter', 'Rename-NetAdapter', 'Set-NetAdapter'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
