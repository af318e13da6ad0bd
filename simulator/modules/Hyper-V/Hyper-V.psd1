@{
    RootModule        = 'Hyper-V.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = 'af4bddd0-8583-4ff2-84b2-a33f5c8de8a7'
    Author            = 'hyperv-fabric'
    Description       = 'Simulated Hyper-V cmdlets on the state of a fabric folder.'
    PowerShellVersion = '7.5'
    FormatsToProcess  = @('Hyper-V.format.ps1xml')
    FunctionsToExport = @(
        'Add-VMAssignableDevice', 'Add-VMDvdDrive', 'Add-VMFibreChannelHba', 'Add-VMGpuPartitionAdapter', 'Add-VMGroupMember', 'Add-VMHardDiskDrive',
        'Add-VMHostAssignableDevice', 'Add-VMMigrationNetwork', 'Add-VMNetworkAdapter', 'Add-VMNetworkAdapterAcl', 'Add-VMNetworkAdapterExtendedAcl',
        'Add-VMNetworkAdapterRoutingDomainMapping', 'Add-VMRemoteFx3dVideoAdapter', 'Add-VMScsiController', 'Add-VMStoragePath', 'Add-VMSwitch',
        'Add-VMSwitchExtensionPortFeature', 'Add-VMSwitchExtensionSwitchFeature', 'Add-VMSwitchTeamMember', 'Checkpoint-VM', 'Compare-VM',
        'Complete-VMFailover', 'Connect-VMNetworkAdapter', 'Connect-VMSan', 'Convert-VHD', 'Copy-VMFile', 'Debug-VM', 'Disable-VMConsoleSupport',
        'Disable-VMEventing', 'Disable-VMIntegrationService', 'Disable-VMMigration', 'Disable-VMRemoteFXPhysicalVideoAdapter', 'Disable-VMResourceMetering',
        'Disable-VMSwitchExtension', 'Disable-VMTPM', 'Disconnect-VMNetworkAdapter', 'Disconnect-VMSan', 'Dismount-VHD', 'Dismount-VMHostAssignableDevice',
        'Enable-VMConsoleSupport', 'Enable-VMEventing', 'Enable-VMIntegrationService', 'Enable-VMMigration', 'Enable-VMRemoteFXPhysicalVideoAdapter',
        'Enable-VMReplication', 'Enable-VMResourceMetering', 'Enable-VMSwitchExtension', 'Enable-VMTPM', 'Export-VM', 'Export-VMSnapshot', 'Get-VHD',
        'Get-VHDSet', 'Get-VHDSnapshot', 'Get-VM', 'Get-VMAssignableDevice', 'Get-VMBios', 'Get-VMComPort', 'Get-VMConnectAccess', 'Get-VMDvdDrive',
        'Get-VMFibreChannelHba', 'Get-VMFirmware', 'Get-VMFloppyDiskDrive', 'Get-VMGpuPartitionAdapter', 'Get-VMGroup', 'Get-VMHardDiskDrive', 'Get-VMHost',
        'Get-VMHostAssignableDevice', 'Get-VMHostCluster', 'Get-VMHostNumaNode', 'Get-VMHostNumaNodeStatus', 'Get-VMHostPartitionableGpu',
        'Get-VMHostSupportedVersion', 'Get-VMIdeController', 'Get-VMIntegrationService', 'Get-VMKeyProtector', 'Get-VMMemory', 'Get-VMMigrationNetwork',
        'Get-VMNetworkAdapter', 'Get-VMNetworkAdapterAcl', 'Get-VMNetworkAdapterExtendedAcl', 'Get-VMNetworkAdapterFailoverConfiguration',
        'Get-VMNetworkAdapterIsolation', 'Get-VMNetworkAdapterRoutingDomainMapping', 'Get-VMNetworkAdapterTeamMapping', 'Get-VMNetworkAdapterVlan',
        'Get-VMProcessor', 'Get-VMRemoteFXPhysicalVideoAdapter', 'Get-VMRemoteFx3dVideoAdapter', 'Get-VMReplication', 'Get-VMReplicationAuthorizationEntry',
        'Get-VMReplicationServer', 'Get-VMResourcePool', 'Get-VMSan', 'Get-VMScsiController', 'Get-VMSecurity', 'Get-VMSnapshot', 'Get-VMStoragePath',
        'Get-VMSwitch', 'Get-VMSwitchExtension', 'Get-VMSwitchExtensionPortData', 'Get-VMSwitchExtensionPortFeature', 'Get-VMSwitchExtensionSwitchData',
        'Get-VMSwitchExtensionSwitchFeature', 'Get-VMSwitchTeam', 'Get-VMSystemSwitchExtension', 'Get-VMSystemSwitchExtensionPortFeature',
        'Get-VMSystemSwitchExtensionSwitchFeature', 'Get-VMVideo', 'Grant-VMConnectAccess', 'Import-VM', 'Import-VMInitialReplication', 'Measure-VM',
        'Measure-VMReplication', 'Measure-VMResourcePool', 'Merge-VHD', 'Mount-VHD', 'Mount-VMHostAssignableDevice', 'Move-VM', 'Move-VMStorage', 'New-VFD',
        'New-VHD', 'New-VM', 'New-VMGroup', 'New-VMReplicationAuthorizationEntry', 'New-VMResourcePool', 'New-VMSan', 'New-VMSwitch', 'Optimize-VHD',
        'Optimize-VHDSet', 'Remove-VHDSnapshot', 'Remove-VM', 'Remove-VMAssignableDevice', 'Remove-VMDvdDrive', 'Remove-VMFibreChannelHba',
        'Remove-VMGpuPartitionAdapter', 'Remove-VMGroup', 'Remove-VMGroupMember', 'Remove-VMHardDiskDrive', 'Remove-VMHostAssignableDevice',
        'Remove-VMMigrationNetwork', 'Remove-VMNetworkAdapter', 'Remove-VMNetworkAdapterAcl', 'Remove-VMNetworkAdapterExtendedAcl',
        'Remove-VMNetworkAdapterRoutingDomainMapping', 'Remove-VMNetworkAdapterTeamMapping', 'Remove-VMRemoteFx3dVideoAdapter', 'Remove-VMReplication',
        'Remove-VMReplicationAuthorizationEntry', 'Remove-VMResourcePool', 'Remove-VMSan', 'Remove-VMSavedState', 'Remove-VMScsiController',
        'Remove-VMSnapshot', 'Remove-VMStoragePath', 'Remove-VMSwitch', 'Remove-VMSwitchExtensionPortFeature', 'Remove-VMSwitchExtensionSwitchFeature',
        'Remove-VMSwitchTeamMember', 'Rename-VM', 'Rename-VMGroup', 'Rename-VMNetworkAdapter', 'Rename-VMResourcePool', 'Rename-VMSan', 'Rename-VMSnapshot',
        'Rename-VMSwitch', 'Repair-VM', 'Reset-VMReplicationStatistics', 'Reset-VMResourceMetering', 'Resize-VHD', 'Restart-VM', 'Restore-VMSnapshot',
        'Resume-VM', 'Resume-VMReplication', 'Revoke-VMConnectAccess', 'Save-VM', 'Set-VHD', 'Set-VM', 'Set-VMBios', 'Set-VMComPort', 'Set-VMDvdDrive',
        'Set-VMFibreChannelHba', 'Set-VMFirmware', 'Set-VMFloppyDiskDrive', 'Set-VMGpuPartitionAdapter', 'Set-VMHardDiskDrive', 'Set-VMHost',
        'Set-VMHostCluster', 'Set-VMHostPartitionableGpu', 'Set-VMKeyProtector', 'Set-VMMemory', 'Set-VMMigrationNetwork', 'Set-VMNetworkAdapter',
        'Set-VMNetworkAdapterFailoverConfiguration', 'Set-VMNetworkAdapterIsolation', 'Set-VMNetworkAdapterRoutingDomainMapping',
        'Set-VMNetworkAdapterTeamMapping', 'Set-VMNetworkAdapterVlan', 'Set-VMProcessor', 'Set-VMRemoteFx3dVideoAdapter', 'Set-VMReplication',
        'Set-VMReplicationAuthorizationEntry', 'Set-VMReplicationServer', 'Set-VMResourcePool', 'Set-VMSan', 'Set-VMSecurity', 'Set-VMSecurityPolicy',
        'Set-VMSwitch', 'Set-VMSwitchExtensionPortFeature', 'Set-VMSwitchExtensionSwitchFeature', 'Set-VMSwitchTeam', 'Set-VMVideo', 'Start-VM',
        'Start-VMFailover', 'Start-VMInitialReplication', 'Start-VMTrace', 'Stop-VM', 'Stop-VMFailover', 'Stop-VMInitialReplication', 'Stop-VMReplication',
        'Stop-VMTrace', 'Suspend-VM', 'Suspend-VMReplication', 'Test-VHD', 'Test-VMNetworkAdapter', 'Test-VMReplicationConnection', 'Update-VMVersion'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = '*'
}
