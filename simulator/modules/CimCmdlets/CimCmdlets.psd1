@{
    RootModule        = 'CimCmdlets.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = '3209f4c5-992b-5f63-8599-84565bcfeaef'
    Author            = 'hyperv-fabric'
    Description       = 'Simulated Get-CimInstance for two classes, on the state of a fabric folder.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @(
        'Get-CimInstance'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
