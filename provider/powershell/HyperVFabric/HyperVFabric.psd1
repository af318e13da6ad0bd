@{
    RootModule           = 'HyperVFabric.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '5f2b6c1e-3d0f-4a0b-9f7d-6a1c2b8e4d90'
    Author               = 'hyperv-fabric'
    CompanyName          = 'hyperv-fabric'
    Copyright            = 'MIT'
    Description          = 'The far side of a hyperv-fabric session: framed requests in, framed replies out, and the reading and stopping that takes more than one cmdlet.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FunctionsToExport    = @(
        'Invoke-FabricRequest'
        'Invoke-FabricPlan'
        'Get-SessionRecord'
        'Get-FabricObservation'
        'Get-BootRecord'
        'Get-HostRecord'
        'Get-HostInventory'
        'Get-SwitchRecord'
        'Get-DiskRecord'
        'Get-MachineRecord'
        'Get-IntentRecord'
        'New-IntentRecord'
        'Set-IntentRecord'
        'Remove-IntentRecord'
        'Set-MachineBootOrder'
        'Start-Machine'
        'Stop-Machine'
        'Wait-Machine'
        'New-DiskFile'
        'Convert-DiskFile'
        'Remove-DiskFile'
        'Assert-SwitchAdapter'
        'Restart-HostComputer'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{ PSData = @{} }
}
