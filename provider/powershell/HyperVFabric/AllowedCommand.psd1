# What a plan may run, by the module that has it. Everything else is refused.
@{
    'Hyper-V'          = @(
        'Add-VMDvdDrive', 'Add-VMGpuPartitionAdapter', 'Add-VMHardDiskDrive', 'Add-VMMigrationNetwork', 'Add-VMNetworkAdapter',
        'Add-VMNetworkAdapterAcl', 'Add-VMNetworkAdapterExtendedAcl', 'Add-VMScsiController', 'Add-VMSwitchTeamMember',
        'Checkpoint-VM', 'Connect-VMNetworkAdapter', 'Convert-VHD', 'Copy-VMFile',
        'Disable-VMConsoleSupport', 'Disable-VMIntegrationService', 'Disable-VMMigration', 'Disable-VMResourceMetering',
        'Disable-VMSwitchExtension', 'Disable-VMTPM', 'Disconnect-VMNetworkAdapter', 'Dismount-VHD',
        'Enable-VMConsoleSupport', 'Enable-VMIntegrationService', 'Enable-VMMigration', 'Enable-VMResourceMetering',
        'Enable-VMSwitchExtension', 'Enable-VMTPM', 'Export-VM', 'Get-VHD', 'Get-VM', 'Get-VMDvdDrive', 'Get-VMFirmware',
        'Get-VMHardDiskDrive', 'Get-VMHost', 'Get-VMIntegrationService', 'Get-VMNetworkAdapter', 'Get-VMSecurity',
        'Get-VMSnapshot', 'Get-VMSwitch', 'Import-VM', 'Merge-VHD', 'Mount-VHD', 'Move-VM', 'Move-VMStorage',
        'New-VHD', 'New-VM', 'New-VMSwitch', 'Optimize-VHD',
        'Remove-VM', 'Remove-VMDvdDrive', 'Remove-VMGpuPartitionAdapter', 'Remove-VMHardDiskDrive', 'Remove-VMMigrationNetwork',
        'Remove-VMNetworkAdapter', 'Remove-VMNetworkAdapterAcl', 'Remove-VMNetworkAdapterExtendedAcl', 'Remove-VMSavedState',
        'Remove-VMScsiController', 'Remove-VMSnapshot', 'Remove-VMSwitch', 'Remove-VMSwitchTeamMember',
        'Rename-VM', 'Rename-VMNetworkAdapter', 'Rename-VMSnapshot', 'Rename-VMSwitch', 'Resize-VHD', 'Restart-VM',
        'Restore-VMSnapshot', 'Resume-VM', 'Save-VM',
        'Set-VHD', 'Set-VM', 'Set-VMBios', 'Set-VMComPort', 'Set-VMDvdDrive', 'Set-VMFirmware', 'Set-VMGpuPartitionAdapter',
        'Set-VMHardDiskDrive', 'Set-VMHost', 'Set-VMKeyProtector', 'Set-VMMemory', 'Set-VMMigrationNetwork', 'Set-VMNetworkAdapter',
        'Set-VMNetworkAdapterIsolation', 'Set-VMNetworkAdapterVlan', 'Set-VMProcessor', 'Set-VMSecurity', 'Set-VMSecurityPolicy',
        'Set-VMSwitch', 'Set-VMSwitchTeam', 'Set-VMVideo', 'Start-VM', 'Stop-VM', 'Suspend-VM', 'Test-VHD', 'Update-VMVersion'
    )
    'FailoverClusters' = @(
        'Add-ClusterDisk', 'Add-ClusterGroup', 'Add-ClusterGroupSetDependency', 'Add-ClusterGroupToAffinityRule', 'Add-ClusterGroupToSet',
        'Add-ClusterNode', 'Add-ClusterResource', 'Add-ClusterResourceDependency', 'Add-ClusterSharedVolume',
        'Add-ClusterVirtualMachineRole', 'Add-ClusterVMMonitoredItem', 'Clear-ClusterNode', 'Enable-ClusterStorageSpacesDirect',
        'Get-Cluster', 'Get-ClusterAvailableDisk', 'Get-ClusterGroup', 'Get-ClusterNetwork', 'Get-ClusterNode', 'Get-ClusterQuorum',
        'Get-ClusterResource', 'Get-ClusterSharedVolume', 'Move-ClusterGroup', 'Move-ClusterResource', 'Move-ClusterSharedVolume',
        'Move-ClusterVirtualMachineRole', 'New-Cluster', 'New-ClusterAffinityRule', 'New-ClusterFaultDomain', 'New-ClusterGroupSet',
        'Remove-Cluster', 'Remove-ClusterAffinityRule', 'Remove-ClusterFaultDomain', 'Remove-ClusterGroup',
        'Remove-ClusterGroupFromAffinityRule', 'Remove-ClusterGroupFromSet', 'Remove-ClusterGroupSet',
        'Remove-ClusterGroupSetDependency', 'Remove-ClusterNode', 'Remove-ClusterResource', 'Remove-ClusterResourceDependency',
        'Remove-ClusterSharedVolume', 'Remove-ClusterVMMonitoredItem', 'Resume-ClusterNode', 'Resume-ClusterResource',
        'Set-ClusterAffinityRule', 'Set-ClusterFaultDomain', 'Set-ClusterGroupSet', 'Set-ClusterOwnerNode', 'Set-ClusterParameter',
        'Set-ClusterQuorum', 'Set-ClusterResourceDependency', 'Start-Cluster', 'Start-ClusterGroup', 'Start-ClusterNode',
        'Start-ClusterResource', 'Stop-Cluster', 'Stop-ClusterGroup', 'Stop-ClusterNode', 'Stop-ClusterResource', 'Suspend-ClusterNode',
        'Suspend-ClusterResource', 'Update-ClusterFunctionalLevel', 'Update-ClusterVirtualMachineConfiguration'
    )
    'ServerManager'    = @('Get-WindowsFeature', 'Install-WindowsFeature', 'Uninstall-WindowsFeature')
    'NetAdapter'       = @('Get-NetAdapter', 'Rename-NetAdapter', 'Set-NetAdapter')
    'NetNat'           = @('Add-NetNatStaticMapping', 'Get-NetNat', 'New-NetNat', 'Remove-NetNat', 'Remove-NetNatStaticMapping', 'Set-NetNat')
    'NetTCPIP'         = @('Get-NetIPAddress', 'New-NetIPAddress', 'New-NetRoute', 'Remove-NetIPAddress', 'Remove-NetRoute', 'Set-NetIPInterface')
    'DnsClient'        = @('Get-DnsClientServerAddress', 'Set-DnsClientServerAddress')
    'Storage'          = @('Format-Volume', 'Get-Disk', 'Initialize-Disk', 'New-Partition', 'Set-Disk')

    'HyperVFabric'     = @(
        'New-IntentRecord', 'Set-IntentRecord', 'Remove-IntentRecord', 'Set-MachineBootOrder', 'Set-MachinePerfmon', 'Start-Machine', 'Stop-Machine',
        'Wait-Machine', 'New-DiskFile', 'Convert-DiskFile', 'Remove-DiskFile', 'Assert-SwitchAdapter', 'Restart-HostComputer',
        'Assert-VirtualSwitch', 'Assert-DiskFile', 'Assert-ImageFile', 'Assert-MachineFolder', 'Assert-FreeName',
        'Move-MachineToHost', 'Invoke-NodeDrain', 'Start-ClusteredMachine', 'Stop-ClusteredMachine', 'Save-ClusteredMachine',
        'Set-ClusterSetting', 'Set-ClusterNetworkSetting', 'Set-ClusterAddress', 'Add-WitnessDisk',
        'Initialize-SharedDisk', 'Add-SharedDisk', 'Set-SharedDisk', 'Remove-SharedDisk', 'Add-SharedVolume', 'Set-SharedVolume',
        'Move-SharedVolume', 'Rename-SharedVolume', 'Resize-SharedVolume', 'Remove-SharedVolume',
        'Assert-RoleMachine', 'Set-MachineRole', 'Set-MachineRoleOwner', 'Set-MachineRoleResource', 'Move-MachineRole'
    )
}
