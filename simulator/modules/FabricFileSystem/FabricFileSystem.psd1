@{
    RootModule        = 'FabricFileSystem.psm1'
    ModuleVersion     = '0.1.0'
    GUID              = '0b7c3d5e-6a1f-4c7d-8f0e-2d9b41c6a7f3'
    Author            = 'hyperv-fabric'
    Description       = 'File cmdlets that take the Windows paths of the simulated host for what they are there.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @('Copy-Item', 'Get-ChildItem', 'Get-Item', 'Move-Item', 'New-Item', 'Remove-Item', 'Rename-Item', 'Test-Path')
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
