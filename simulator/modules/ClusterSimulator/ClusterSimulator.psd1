@{
    RootModule        = 'ClusterSimulator.psm1'
    ModuleVersion     = '0.1.0'
    GUID              = '6f1f4f0e-7f0b-4a53-9a2f-6a55d5f7c9b2'
    Author            = 'hyperv-fabric'
    Description       = 'The cluster service of a simulated fabric: database, quorum, placement, failover.'
    PowerShellVersion = '7.5'
    FunctionsToExport = '*'
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
