function New-VMRecord {
    <#
    .SYNOPSIS
    Makes the complete record of a new virtual machine as New-VM leaves it, without drives and adapters.
    .PARAMETER Name
    Name of the virtual machine.
    .PARAMETER Generation
    1 or 2.
    .PARAMETER Path
    Its folder.
    .PARAMETER MemoryStartupBytes
    Startup memory.
    .PARAMETER Version
    Configuration version.
    .EXAMPLE
    New-VMRecord -Name web01 -Generation 2 -Path 'C:\VMs\web01' -MemoryStartupBytes 512MB -Version '10.0'
    .OUTPUTS
    System.Collections.IDictionary
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.IDictionary])]
    param(
        [Parameter(Mandatory)]
        [string] $Name,

        [Parameter(Mandatory)]
        [int] $Generation,

        [Parameter(Mandatory)]
        [string] $Path,

        [Parameter(Mandatory)]
        [long] $MemoryStartupBytes,

        [Parameter(Mandatory)]
        [string] $Version
    )
    $id = [guid]::NewGuid().ToString()
    $device = "Microsoft:$($id.ToUpperInvariant())"
    $record = [ordered] @{
        Id = $id; Name = $Name; State = 'Off'; Generation = $Generation; Version = $Version; Path = $Path; Notes = ''
        ConfigurationLocation = $Path; SnapshotFileLocation = $Path; SmartPagingFilePath = $Path; GuestStatePath = $Path; SmartPagingFileInUse = $false
        CreationTime = [datetime]::UtcNow.ToString('o')
        AutomaticStartAction = 'StartIfRunning'; AutomaticStartDelay = 0; AutomaticStopAction = 'Save'
        AutomaticCriticalErrorAction = 'Pause'; AutomaticCriticalErrorActionTimeout = 30; AutomaticCheckpointsEnabled = $false
        CheckpointType = 'Production'; EnhancedSessionTransportType = 'VMBus'; GuestStateIsolationType = 'Disabled'; LockOnDisconnect = 'Off'
        GuestControlledCacheTypes = $false; LowMemoryMappedIoSpace = 134217728; HighMemoryMappedIoSpace = 536870912; BatteryPassthroughEnabled = $false
        ResourceMeteringEnabled = $false; IsClustered = $false; ParentSnapshotId = $null; ParentSnapshotName = $null
        VirtualMachineType = 'RealizedVirtualMachine'; VirtualMachineSubType = "Generation$Generation"
        ReplicationHealth = 'NotApplicable'; ReplicationMode = 'None'; ReplicationState = 'Disabled'; SizeOfSystemFiles = 0
        MemoryAssigned = 0; StartedAt = $null; WasRunning = $false; ConsoleSupport = $true; ConnectAccess = @()
        Processor = [ordered] @{
            Id = "$device\B637F346-6A0E-4DEC-AF52-BD70CB80A21D\0"; Name = 'Processor'; ResourcePoolName = 'Primordial'; Count = 1; Maximum = 100; Reserve = 0; RelativeWeight = 100
            CompatibilityForMigrationEnabled = $false; CompatibilityForMigrationMode = 'MinimumFeatureSet'; CompatibilityForOlderOperatingSystemsEnabled = $false
            HwThreadCountPerCore = 0; ExposeVirtualizationExtensions = $false; EnableHostResourceProtection = $false; EnableLegacyApicMode = $false; ApicMode = 'Default'
            AllowACountMCount = $true; CpuBrandString = ''; PerfCpuFreqCapMhz = 0; L3CacheWays = 0; MaximumCountPerNumaNode = 16; MaximumCountPerNumaSocket = 1
            EnablePerfmonPmu = $false; EnablePerfmonArchPmu = $false; EnablePerfmonLbr = $false; EnablePerfmonPebs = $false; EnablePerfmonIpt = $false
            OperationalStatus = @('Ok', 'HostResourceProtectionDisabled'); StatusDescription = @('OK', 'Host resource protection is disabled.')
        }
        Memory = [ordered] @{
            Id = "$device\4764334D-E001-4176-82EE-5594EC9B530E"; Name = 'Memory'; ResourcePoolName = 'Primordial'; DynamicMemoryEnabled = $false; Startup = $MemoryStartupBytes
            Minimum = [math]::Min(536870912L, $MemoryStartupBytes); Maximum = 1099511627776; Buffer = 20; Priority = 50; MaximumPerNumaNode = 16384; HugePagesEnabled = $false
            MemoryEncryptionPolicy = 0; MemoryEncryptionEnabled = $false
        }
        Security = [ordered] @{
            TpmEnabled = $false; KsdEnabled = $false; Shielded = $false; EncryptStateAndVmMigrationTraffic = $false; VirtualizationBasedSecurityOptOut = $false
            BindToHostTpm = $false; KeyProtector = ''; TpmWasInitialized = $false
        }
        Video = [ordered] @{ Id = "$device\58F75A6D-D949-4320-99E1-A2A2576D581C"; Name = 'Video'; ResolutionType = 'Default'; HorizontalResolution = 1920; VerticalResolution = 1080 }
        StorageSetting = [ordered] @{ ThreadCountPerChannel = 'Automatic'; VirtualProcessorsPerChannel = 0; DisableInterruptBatching = $false }
        ComPort1 = [ordered] @{ Id = "$device\8E3A359F-559A-4B6A-98A9-1690A6100ED7\0"; Name = 'COM 1'; Path = ''; DebuggerMode = 'Off' }
        ComPort2 = [ordered] @{ Id = "$device\8E3A359F-559A-4B6A-98A9-1690A6100ED7\1"; Name = 'COM 2'; Path = ''; DebuggerMode = 'Off' }
        VMIntegrationService = @(
            foreach ($service in @(
                    @('Guest Service Interface', '6C09BB55-D683-4DA0-8931-C9BF705F6480', $false), @('Heartbeat', '84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47', $true),
                    @('Key-Value Pair Exchange', '2A34B1C2-FD73-4043-8A5B-DD2159BC743F', $true), @('Shutdown', '9F8233AC-BE49-4C79-8EE3-E7E1985B2077', $true),
                    @('Time Synchronization', '2497F4DE-E9FA-4204-80E4-4B75C46419C0', $true), @('VSS', '5CED1297-4598-4915-A5FC-AD21BB4D02A4', $true))) {
                [ordered] @{ Id = "$device\$($service[1])"; Name = $service[0]; Enabled = $service[2] }
            })
        ScsiControllers = @([ordered] @{ Id = "$device\$([guid]::NewGuid().ToString().ToUpperInvariant())\0"; Name = 'SCSI Controller'; ControllerNumber = 0; IsTemplate = $false })
        NetworkAdapters = @(); HardDrives = @(); DVDDrives = @(); FibreChannelHostBusAdapters = @(); GpuPartitionAdapters = @(); AssignedDevices = @(); Checkpoints = @()
        Guest = [ordered] @{ Shutdown = 'Responsive'; MemoryHotAdd = $true; IPAddresses = @(); Heartbeat = 'OkApplicationsUnknown' }
        Counters = [ordered] @{ Starts = 0; Stops = 0; TurnOffs = 0; Saves = 0; Resets = 0; HostStops = 0; Crashes = 0 }
    }
    if ($Generation -eq 1) {
        $record['Bios'] = [ordered] @{ Id = "$device\BIOS"; Name = 'BIOS'; NumLockEnabled = $false; StartupOrder = @('CD', 'IDE', 'LegacyNetworkAdapter', 'Floppy') }
        $record['FloppyDrive'] = [ordered] @{ Id = "$device\8F0D2762-0B00-4E04-AF4F-19010527CB93\0\0\D"; Name = 'Diskette Drive'; Path = ''; PoolName = 'Primordial' }
    } else {
        $record['Firmware'] = [ordered] @{
            Id = "$device\UEFI"; Name = 'UEFI'; BootOrder = @(); PreferredNetworkBootProtocol = 'IPv4'; SecureBoot = 'On'; SecureBootTemplate = 'MicrosoftWindows'
            SecureBootTemplateId = '1734c6e8-3154-4dda-ba5f-a874cc483422'; ConsoleMode = 'Default'; PauseAfterBootFailure = 'Off'
        }
    }
    $record
}
