@{
    RootModule        = 'FailoverClusters.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = '3ad2b1ce-6c1d-5e0f-a0bb-0f4bb5d0c1b7'
    Author            = 'hyperv-fabric'
    Description       = 'Simulated FailoverClusters cmdlets on the state of a fabric folder.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @(
        'Add-ClusterCheckpoint', 'Add-ClusterDisk', 'Add-ClusterExcludedAdapter', 'Add-ClusterFileServerRole', 'Add-ClusterGenericApplicationRole',
        'Add-ClusterGenericScriptRole', 'Add-ClusterGenericServiceRole', 'Add-ClusterGroup', 'Add-ClusterGroupSetDependency',
        'Add-ClusterGroupToAffinityRule', 'Add-ClusterGroupToSet', 'Add-ClusterNode', 'Add-ClusterResource', 'Add-ClusterResourceDependency',
        'Add-ClusterResourceType', 'Add-ClusterScaleOutFileServerRole', 'Add-ClusterSharedVolume', 'Add-ClusterSharedVolumeToAffinityRule',
        'Add-ClusterVMMonitoredItem', 'Add-ClusterVirtualMachineRole', 'Add-ClusteriSCSITargetServerRole', 'Add-WorkgroupClusterNode',
        'Block-ClusterAccess', 'Clear-ClusterDiskReservation', 'Clear-ClusterNode', 'Disable-AccelNetManagement', 'Disable-AccelNetVM',
        'Disable-ClusterStorageSpacesDirect', 'Enable-AccelNetManagement', 'Enable-AccelNetVM', 'Enable-ClusterStorageSpacesDirect',
        'Get-AccelNetManagement', 'Get-AccelNetManagementPreReq', 'Get-AccelNetVM', 'Get-Cluster', 'Get-ClusterAccess', 'Get-ClusterAffinityRule',
        'Get-ClusterAvailableDisk', 'Get-ClusterCheckpoint', 'Get-ClusterCredential', 'Get-ClusterDiagnosticInfo', 'Get-ClusterExcludedAdapter',
        'Get-ClusterFaultDomain', 'Get-ClusterFaultDomainXML', 'Get-ClusterGroup', 'Get-ClusterGroupSet', 'Get-ClusterGroupSetDependency',
        'Get-ClusterLog', 'Get-ClusterNetwork', 'Get-ClusterNetworkInterface', 'Get-ClusterNode', 'Get-ClusterOwnerNode', 'Get-ClusterParameter',
        'Get-ClusterQuorum', 'Get-ClusterResource', 'Get-ClusterResourceDependency', 'Get-ClusterResourceDependencyReport', 'Get-ClusterResourceType',
        'Get-ClusterSharedVolume', 'Get-ClusterSharedVolumeState', 'Get-ClusterStorageSpacesDirect', 'Get-ClusterVMMonitoredItem',
        'Get-VMAdaptersConnectedToEnabledIntentSwitch', 'Grant-ClusterAccess', 'Move-ClusterGroup', 'Move-ClusterResource',
        'Move-ClusterSharedVolume', 'Move-ClusterVirtualMachineRole', 'New-Cluster', 'New-ClusterAffinityRule', 'New-ClusterFaultDomain',
        'New-ClusterGroupSet', 'New-ClusterNameAccount', 'New-WorkgroupCluster', 'Remove-Cluster', 'Remove-ClusterAccess',
        'Remove-ClusterAffinityRule', 'Remove-ClusterCheckpoint', 'Remove-ClusterExcludedAdapter', 'Remove-ClusterFaultDomain', 'Remove-ClusterGroup',
        'Remove-ClusterGroupFromAffinityRule', 'Remove-ClusterGroupFromSet', 'Remove-ClusterGroupSet', 'Remove-ClusterGroupSetDependency',
        'Remove-ClusterNode', 'Remove-ClusterResource', 'Remove-ClusterResourceDependency', 'Remove-ClusterResourceType',
        'Remove-ClusterSharedVolume', 'Remove-ClusterSharedVolumeFromAffinityRule', 'Remove-ClusterVMMonitoredItem', 'Remove-WorkgroupCluster',
        'Remove-WorkgroupClusterNode', 'Repair-ClusterNameAccount', 'Repair-ClusterStorageSpacesDirect', 'Reset-ClusterVMMonitoredState',
        'Resume-ClusterNode', 'Resume-ClusterResource', 'Set-AccelNetManagement', 'Set-AccelNetVM', 'Set-ClusterAffinityRule',
        'Set-ClusterExcludedAdapter', 'Set-ClusterFaultDomain', 'Set-ClusterFaultDomainXML', 'Set-ClusterGroupSet', 'Set-ClusterLog',
        'Set-ClusterOwnerNode', 'Set-ClusterParameter', 'Set-ClusterQuorum', 'Set-ClusterResourceDependency', 'Set-ClusterStorageSpacesDirect',
        'Set-ClusterStorageSpacesDirectDisk', 'Set-WorkgroupClusterRemotingConfiguration', 'Start-Cluster', 'Start-ClusterGroup', 'Start-ClusterNode',
        'Start-ClusterResource', 'Stop-Cluster', 'Stop-ClusterGroup', 'Stop-ClusterNode', 'Stop-ClusterResource', 'Suspend-ClusterNode',
        'Suspend-ClusterResource', 'Test-Cluster', 'Test-ClusterResourceFailure', 'Test-WorkgroupCluster', 'Test-WorkgroupClusterRemoting',
        'Update-ClusterFunctionalLevel', 'Update-ClusterIPResource', 'Update-ClusterNetworkNameResource', 'Update-ClusterVirtualMachineConfiguration'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
    FormatsToProcess  = @('FailoverClusters.format.ps1xml')
}
