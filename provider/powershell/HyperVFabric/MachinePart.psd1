# How each object of a virtual machine is read: the cmdlet that takes -VM, whether there can be several, the generation that has it,
# whether it has to be asked for machine by machine because the objects do not say whose they are, and which of its properties hold an
# object that is selected by its own type name.
@{
    VMProcessor                   = @{ Cmdlet = 'Get-VMProcessor'; List = $false; Generation = 0; PerMachine = $false; Nested = @{} }
    VMMemory                      = @{ Cmdlet = 'Get-VMMemory'; List = $false; Generation = 0; PerMachine = $false; Nested = @{} }
    VMFirmware                    = @{ Cmdlet = 'Get-VMFirmware'; List = $false; Generation = 2; PerMachine = $false; Nested = @{} }
    VMBios                        = @{ Cmdlet = 'Get-VMBios'; List = $false; Generation = 1; PerMachine = $false; Nested = @{} }
    VMSecurity                    = @{ Cmdlet = 'Get-VMSecurity'; List = $false; Generation = 2; PerMachine = $true; Nested = @{} }
    VMVideo                       = @{ Cmdlet = 'Get-VMVideo'; List = $false; Generation = 0; PerMachine = $false; Nested = @{} }
    VMNetworkAdapter              = @{
        Cmdlet     = 'Get-VMNetworkAdapter'
        List       = $true
        Generation = 0
        PerMachine = $false
        Nested     = @{
            VMNetworkAdapterVlanSetting      = 'VlanSetting'
            VMNetworkAdapterBandwidthSetting = 'BandwidthSetting'
            VMNetworkAdapterIsolationSetting = 'IsolationSetting'
        }
    }
    VMScsiController              = @{ Cmdlet = 'Get-VMScsiController'; List = $true; Generation = 0; PerMachine = $false; Nested = @{} }
    HardDiskDrive                 = @{ Cmdlet = 'Get-VMHardDiskDrive'; List = $true; Generation = 0; PerMachine = $false; Nested = @{} }
    DvdDrive                      = @{ Cmdlet = 'Get-VMDvdDrive'; List = $true; Generation = 0; PerMachine = $false; Nested = @{} }
    VMIntegrationComponent        = @{ Cmdlet = 'Get-VMIntegrationService'; List = $true; Generation = 0; PerMachine = $false; Nested = @{} }
    VMComPort                     = @{ Cmdlet = 'Get-VMComPort'; List = $true; Generation = 0; PerMachine = $false; Nested = @{} }
    VMGpuPartitionAdapter         = @{ Cmdlet = 'Get-VMGpuPartitionAdapter'; List = $true; Generation = 0; PerMachine = $false; Nested = @{} }
    VMSnapshot                    = @{ Cmdlet = 'Get-VMSnapshot'; List = $true; Generation = 0; PerMachine = $false; Nested = @{} }
}
