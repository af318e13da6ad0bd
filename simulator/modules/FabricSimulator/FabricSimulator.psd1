@{
    RootModule        = 'FabricSimulator.psm1'
    ModuleVersion     = '0.1.0'
    GUID              = '4f3c2f2f-5d0e-4d1c-9a55-0c6cf3f8a1d1'
    Author            = 'hyperv-fabric'
    Description       = 'State, rules and errors that the simulated Windows modules share.'
    PowerShellVersion = '7.5'
    FunctionsToExport = '*'
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
