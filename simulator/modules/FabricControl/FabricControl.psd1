@{
    RootModule        = 'FabricControl.psm1'
    ModuleVersion     = '0.1.0'
    GUID              = '0a5b8a0e-53a3-4d38-8f7a-3b6ad8f7a2d4'
    Author            = 'hyperv-fabric'
    Description       = 'Builds and steers simulated Hyper-V fabrics: hosts, crashes, faults, latency, call log.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @(
        'Add-FabricFault',
        'Clear-FabricCall',
        'Clear-FabricFault',
        'Connect-FabricHost',
        'Disconnect-FabricHost',
        'Get-Fabric',
        'Get-FabricCall',
        'Get-FabricHost',
        'Get-FabricMachine',
        'New-Fabric',
        'Restart-FabricHost',
        'Set-FabricGuest',
        'Set-FabricLatency',
        'Start-FabricHost',
        'Stop-FabricHost'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
