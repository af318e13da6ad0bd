@{
    RootModule        = 'Storage.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = '0d6b1a3e-5f0c-5b5e-9df4-1c1d7d0c7f6a'
    Author            = 'hyperv-fabric'
    Description       = 'Simulated Storage cmdlets on the shared disks of a fabric folder.'
    PowerShellVersion = '7.5'
    FunctionsToExport = @(
        'Dismount-DiskImage', 'Format-Volume', 'Get-Disk', 'Get-DiskImage', 'Get-Partition', 'Get-PhysicalDisk', 'Get-Volume', 'Initialize-Disk', 'Mount-DiskImage', 'New-Partition',
        'Resize-Partition', 'Set-Disk'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
