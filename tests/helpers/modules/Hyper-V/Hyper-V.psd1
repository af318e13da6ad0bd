@{
    RootModule        = 'Hyper-V.psm1'
    ModuleVersion     = '0.1.0'
    GUID              = 'b8a4c2e6-1d7f-4e55-8f3b-0a9d6c7e1f24'
    Author            = 'hyperv-fabric'
    Description       = 'A Hyper-V module for tests of sessions: names of machines say what a call does.'
    PowerShellVersion = '5.1'
    FunctionsToExport = @('Get-VM')
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
