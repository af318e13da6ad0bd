@{
    RootModule        = 'FabricControl.psm1'
    ModuleVersion     = '0.1.0'
    GUID              = '0a5b8a0e-53a3-4d38-8f7a-3b6ad8f7a2d4'
    Author            = 'hyperv-fabric'
    Description       = 'Builds and steers simulated Hyper-V fabrics: hosts, crashes, faults, latency, call log.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @(
        'Add-FabricFault',
        'Add-FabricHost',
        'Clear-FabricCall',
        'Clear-FabricFault',
        'Connect-FabricHost',
        'Connect-FabricWitness',
        'Copy-FabricGuardian',
        'Disconnect-FabricHost',
        'Disconnect-FabricWitness',
        'Get-Fabric',
        'Get-FabricCall',
        'Get-FabricCluster',
        'Get-FabricHost',
        'Get-FabricMachine',
        'Move-FabricRole',
        'New-Fabric',
        'Restart-FabricHost',
        'Resume-FabricNode',
        'Set-FabricDisk',
        'Set-FabricGuest',
        'Set-FabricLatency',
        'Set-FabricMigrationTime',
        'Skip-FabricTime',
        'Start-FabricHost',
        'Stop-FabricHost',
        'Stop-FabricMachine',
        'Suspend-FabricNode'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
