/** What is refused of machines: names, states, processors, memory, firmware, security, checkpoints, moves. */
import { onHost as row, type Refusal } from "./refusal";

const wrongState = { word: "InvalidState", says: "*cannot be performed while the object is in its current state." };
const unknownName = { word: "InvalidParameter", says: '*unable to find a virtual machine with name "nobody".' };

/** Cmdlets with -VMName, and what else they must be given. */
const byMachineName: readonly string[] = [
  "Add-VMDvdDrive",
  "Add-VMHardDiskDrive",
  "Add-VMNetworkAdapter",
  "Add-VMScsiController",
  "Disable-VMTPM",
  "Enable-VMTPM",
  "Get-VMFirmware",
  "Get-VMHardDiskDrive",
  "Get-VMNetworkAdapter",
  "Get-VMProcessor",
  "Set-VMBios",
  "Set-VMFirmware",
  "Set-VMKeyProtector",
  "Set-VMMemory",
  "Set-VMNetworkAdapter",
  "Set-VMProcessor",
  "Set-VMSecurity",
];

const missing: readonly Refusal[] = [
  row("a name that no machine has", "Get-VM -Name nobody", { record: "vm-notfound-getvm" }),
  row("an id that no machine has", "Get-VM -Id 8b6b2f3e-0000-0000-0000-000000000001", {
    word: "InvalidParameter",
    says: '*unable to find a virtual machine with id "8b6b2f3e-*".',
  }),
  ...byMachineName.map((cmdlet) =>
    row("a name that no machine has", `${cmdlet} -VMName nobody`, { record: "vm-notfound-other" }),
  ),
  row("a name that no machine has", "Start-VM -Name nobody", unknownName),
  row("a name that no machine has", "Stop-VM -Name nobody -TurnOff", unknownName),
  row("a name that no machine has", "Remove-VM -Name nobody -Force", unknownName),
  row("a name that no machine has", "Set-VM -Name nobody -Notes x", unknownName),
  row("a checkpoint that the machine has not", "Get-VMSnapshot -VMName kept -Name after", {
    record: "checkpoint-notfound",
  }),
  row("a checkpoint that the machine has not", "Restore-VMSnapshot -VMName kept -Name after", {
    record: "checkpoint-notfound",
  }),
  row("a checkpoint that the machine has not", "Remove-VMSnapshot -VMName kept -Name after", {
    record: "checkpoint-notfound",
  }),
  row("a machine that was removed in the meantime", "Set-VMMemory -VM $gone -StartupBytes 2GB", {
    given: "$gone = New-VM -Name gone -MemoryStartupBytes 1GB -NoVHD; Remove-VM -Name gone -Force",
    word: "ObjectNotFound",
    says: "*because the object was not found.*",
  }),
];

const states: readonly Refusal[] = [
  row("to remove a machine that runs", "Remove-VM -Name run -Force", { record: "remove-running" }),
  row("to remove a machine that is paused", "Remove-VM -Name paused -Force", { record: "remove-running" }),
  row("to save a machine that is off", "Save-VM -Name off", wrongState),
  row("to pause a machine that is off", "Suspend-VM -Name off", wrongState),
  row("to pause a machine that is saved", "Suspend-VM -Name saved", wrongState),
  row("to resume a machine that is off", "Resume-VM -Name off", wrongState),
  row("to restart a machine that is off", "Restart-VM -Name off -Force", wrongState),
  row("to restart a machine that is paused", "Restart-VM -Name paused -Force", wrongState),
  row("to shut down a machine that is saved", "Stop-VM -Name saved", wrongState),
  row("to shut down a machine that is paused", "Stop-VM -Name paused", wrongState),
  row("to apply a checkpoint to a machine that runs", "Restore-VMSnapshot -VMName busy -Name now", {
    given:
      "$null = New-VM -Name busy -Generation 2 -MemoryStartupBytes 1GB -NoVHD; Start-VM -Name busy; Checkpoint-VM -Name busy -SnapshotName now",
    ...wrongState,
  }),
  row("to drop a saved state that is not there", "Remove-VMSavedState -VMName off", wrongState),
  row("a guest that does not answer, where nobody can be asked", "Stop-VM -Name run", {
    given: "Set-FabricGuest -Name run -HostName HV1 -Shutdown Ignores",
    record: "stop-vm-noninteractive",
  }),
  row("a guest whose console is locked", "Stop-VM -Name run", {
    given: "Set-FabricGuest -Name run -HostName HV1 -Shutdown Locked",
    record: "stop-vm-locked",
  }),
];

const starts: readonly Refusal[] = [
  row("a machine with more memory than the host has left", "Start-VM -Name large", {
    given: "$null = New-VM -Name large -MemoryStartupBytes 80GB -NoVHD",
    record: "start-out-of-memory",
  }),
  row("a machine with more processors than the host", "Start-VM -Name wide", {
    given: "$null = New-VM -Name wide -MemoryStartupBytes 1GB -NoVHD; Set-VMProcessor -VMName wide -Count 32",
    record: "start-too-many-cpu",
    word: "OperationFailed",
    says: "*has 32 virtual processors, more than the 16 logical processors of the host.",
  }),
  row("a machine whose disk another one uses", "Start-VM -Name second", {
    given: "$null = New-VM -Name second -MemoryStartupBytes 1GB -VHDPath 'C:\\disks\\run.vhdx'",
    record: "start-sharing-violation",
    word: "ObjectInUse",
  }),
  row("a machine whose disk is gone", "Start-VM -Name bereft", {
    given:
      "$null = New-VM -Name bereft -MemoryStartupBytes 1GB -NewVHDPath 'C:\\disks\\bereft.vhdx' -NewVHDSizeBytes 1GB; Remove-Item -Path 'C:\\disks\\bereft.vhdx'",
    word: "OperationFailed",
    says: "*The system cannot find the file specified.*(0x80070002).",
  }),
  row("a machine whose disk has lost its parent", "Start-VM -Name child", {
    given: "$null = New-VM -Name child -MemoryStartupBytes 1GB -VHDPath 'C:\\disks\\orphan.vhdx'",
    record: "vhd-0d",
    word: "OperationFailed",
  }),
];

const properties: readonly Refusal[] = [
  row("another number of processors while the machine runs", "Set-VMProcessor -VMName run -Count 2", {
    record: "processor-running",
  }),
  row("the number of processors that a running machine has", "Set-VMProcessor -VMName run -Count 1", {
    record: "processor-running",
  }),
  row(
    "to expose virtualization while the machine runs",
    "Set-VMProcessor -VMName run -ExposeVirtualizationExtensions $true",
    {
      record: "processor-running",
    },
  ),
  row("no processors", "Set-VMProcessor -VMName off -Count 0", {
    word: "InvalidParameter",
    says: "*The value must be between 1 and 1024.",
  }),
  row("more processors than generation 1 can have", "Set-VMProcessor -VMName oldoff -Count 65", {
    word: "InvalidParameter",
    says: "*The value must be between 1 and 64.",
  }),
  row("a processor weight out of range", "Set-VMProcessor -VMName off -RelativeWeight 10001", {
    word: "InvalidParameter",
    says: "*The value '10001' of RelativeWeight is out of range*",
  }),
  row("a processor reserve above its limit", "Set-VMProcessor -VMName off -Reserve 60 -Maximum 50", {
    word: "InvalidParameter",
    says: "*The reserve (60) is greater than the limit (50).",
  }),
  row("the number of processors while the machine runs", "Set-VM -Name run -ProcessorCount 2", {
    record: "setvm-invalid-state",
  }),
  row("dynamic memory while the machine runs", "Set-VM -Name run -DynamicMemory", { record: "setvm-invalid-state" }),
  row("two kinds of memory at once", "Set-VM -Name off -DynamicMemory -StaticMemory", {
    word: "InvalidParameter",
    says: "*DynamicMemory and StaticMemory cannot be used together.",
  }),
  row("another place for checkpoints that exist", "Set-VM -Name kept -SnapshotFileLocation 'C:\\elsewhere'", {
    word: "InvalidState",
    says: "*cannot be changed while the virtual machine has checkpoints.",
  }),
  row("a start delay below zero", "Set-VM -Name off -AutomaticStartDelay -1", {
    word: "InvalidParameter",
    says: "*The automatic start delay '-1' is out of range.",
  }),
  row("memory that is no multiple of 2 MB", "New-VM -Name odd -MemoryStartupBytes 1073741825 -NoVHD", {
    record: "memory-alignment",
  }),
  row("memory that is no multiple of 2 MB", "Set-VMMemory -VMName off -StartupBytes 1073741825", {
    record: "memory-alignment",
  }),
  row("memory that is no multiple of 2 MB", "Set-VM -Name off -MemoryStartupBytes 1073741825", {
    record: "memory-alignment",
  }),
  row("less than 32 MB of memory", "Set-VMMemory -VMName off -StartupBytes 16MB", {
    word: "InvalidParameter",
    says: "*('16' MB) is out of range*",
  }),
  row("more memory than generation 1 can have", "Set-VMMemory -VMName oldoff -StartupBytes 2TB", {
    word: "InvalidParameter",
    says: "*is out of range ('32' - '1048576' MB).",
  }),
  row("dynamic memory while the machine runs", "Set-VMMemory -VMName run -DynamicMemoryEnabled $true", {
    record: "setvmmemory-invalid-state",
  }),
  row("more memory for a running guest that takes none", "Set-VMMemory -VMName run -StartupBytes 2GB", {
    given: "Set-FabricGuest -Name run -HostName HV1 -MemoryHotAdd $false",
    record: "setvmmemory-invalid-state",
  }),
  row("memory of a saved machine", "Set-VMMemory -VMName saved -StartupBytes 2GB", {
    record: "setvmmemory-invalid-state",
  }),
  row(
    "startup memory above the maximum",
    "Set-VMMemory -VMName off -DynamicMemoryEnabled $true -MinimumBytes 512MB -StartupBytes 2GB -MaximumBytes 1GB",
    {
      word: "InvalidParameter",
      says: "*The startup memory must be between the minimum and the maximum memory*",
    },
  ),
  row("a version that the host has not", "New-VM -Name future -MemoryStartupBytes 1GB -NoVHD -Version 99.0", {
    word: "InvalidParameter",
    says: "The version '99.0' is not supported by this host.",
  }),
  row("a switch name that two switches have", "New-VM -Name torn -MemoryStartupBytes 1GB -NoVHD -SwitchName twin", {
    record: "newvm-duplicate-switch",
  }),
  row(
    "a floppy to boot from in generation 2",
    "New-VM -Name floppy -Generation 2 -MemoryStartupBytes 1GB -NoVHD -BootDevice Floppy",
    {
      record: "newvm-bootdevice",
      word: "InvalidParameter",
      says: "*do not support the boot device 'Floppy'.",
    },
  ),
  row(
    "a disk that is there for a new one",
    "New-VM -Name late -MemoryStartupBytes 1GB -NewVHDPath 'C:\\disks\\loose.vhdx' -NewVHDSizeBytes 1GB",
    {
      word: "OperationFailed",
      says: "*The file exists. (0x80070050).",
    },
  ),
];

const firmware: readonly Refusal[] = [
  row("the firmware of a running machine", "Set-VMFirmware -VMName run -EnableSecureBoot Off", {
    record: "processor-running",
  }),
  row(
    "a template once a virtual TPM was started",
    "Set-VMFirmware -VMName sealing -SecureBootTemplate MicrosoftWindows",
    {
      given:
        "$null = New-VM -Name sealing -Generation 2 -MemoryStartupBytes 1GB -NoVHD; Set-VMKeyProtector -VMName sealing -NewLocalKeyProtector; Enable-VMTPM -VMName sealing; Start-VM -Name sealing; Stop-VM -Name sealing -TurnOff; Disable-VMTPM -VMName sealing",
      record: "firmware-template-after-tpm",
    },
  ),
  row("a template that the host has not", "Set-VMFirmware -VMName off -SecureBootTemplate Unheard", {
    record: "firmware-template-unknown",
    word: "InvalidParameter",
    says: "The Secure Boot template 'Unheard' was not found.",
  }),
  row("one device twice in the boot order", "Set-VMFirmware -VMName off -BootOrder $drive, $drive", {
    given: "$drive = Get-VMHardDiskDrive -VMName off",
    word: "InvalidParameter",
    says: "*A device appears more than once.",
  }),
  row("a device of another machine to boot from", "Set-VMFirmware -VMName off -FirstBootDevice $drive", {
    given: "$drive = Get-VMHardDiskDrive -VMName run",
    word: "InvalidParameter",
    says: "*The device is not a boot source of this virtual machine.",
  }),
  row("a machine of generation 1", "Set-VMFirmware -VMName oldoff -EnableSecureBoot Off", {
    record: "firmware-gen1",
    word: "InvalidParameter",
    says: "Generation 1 virtual machines do not support *",
  }),
  row("a machine of generation 1", "Get-VMFirmware -VMName oldoff", {
    record: "firmware-gen1",
    word: "InvalidParameter",
    says: "Generation 1 virtual machines do not support *",
  }),
  row("a machine of generation 2", "Get-VMBios -VMName off", {
    record: "bios-gen2",
    word: "InvalidParameter",
    says: "Generation 2 virtual machines do not support *",
  }),
  row("a machine of generation 2", "Set-VMBios -VMName off -EnableNumLock", {
    record: "bios-gen2",
    word: "InvalidParameter",
    says: "Generation 2 virtual machines do not support *",
  }),
  row("num lock that is on and off", "Set-VMBios -VMName oldoff -EnableNumLock -DisableNumLock", {
    word: "InvalidParameter",
    says: "*cannot be used together.",
  }),
  row("one device twice in the startup order", "Set-VMBios -VMName oldoff -StartupOrder CD, CD", {
    word: "InvalidParameter",
    says: "The startup order 'CD, CD' is not valid*",
  }),
  row("a machine without a key protector", "Enable-VMTPM -VMName off", {
    record: "tpm-no-key-protector",
    word: "InvalidOperation",
  }),
  row("a machine of generation 1", "Enable-VMTPM -VMName oldoff", {
    word: "NotSupported",
    says: "*is of generation 1, which has no virtual TPM.",
  }),
  row("a machine that runs", "Set-VMSecurity -VMName run -VirtualizationBasedSecurityOptOut $true", {
    record: "vbs-optout-running",
    ...wrongState,
  }),
  row("encryption without a key protector", "Set-VMSecurity -VMName off -EncryptStateAndVmMigrationTraffic $true", {
    word: "InvalidOperation",
    says: "*without a valid key protector configured.",
  }),
  row(
    "the video of a machine that runs",
    "Set-VMVideo -VMName run -ResolutionType Maximum -HorizontalResolution 1024 -VerticalResolution 768",
    wrongState,
  ),
  row("the version of a machine that runs", "Update-VMVersion -VMName run -Force", wrongState),
];

const checkpoints: readonly Refusal[] = [
  row("a machine that takes no checkpoints", "Checkpoint-VM -Name bare", {
    given: "$null = New-VM -Name bare -MemoryStartupBytes 1GB -NoVHD; Set-VM -Name bare -CheckpointType Disabled",
    record: "checkpoint-disabled",
    word: "OperationFailed",
  }),
  row("a machine whose disk is gone", "Checkpoint-VM -Name bereft", {
    word: "OperationFailed",
    says: "Checkpoint operation failed. *(0x80070002).",
  }),
];

const moves: readonly Refusal[] = [
  row("a host that is off", "Move-VM -Name off -DestinationHost OFF", {
    record: "migration-timeout",
    word: "OperationFailed",
  }),
  row("the host that the machine is on", "Move-VM -Name off -DestinationHost HV1", {
    word: "InvalidParameter",
    says: "*The source and the destination are the same host.",
  }),
  row("a host that takes no migrations", "Move-VM -Name oldoff -DestinationHost OLD", {
    given: "Enable-VMMigration",
    record: "migration-refused",
    word: "OperationFailed",
  }),
  row("a source without migrations", "Move-VM -Name guest -DestinationHost HV1", {
    host: "OLD",
    record: "migration-not-enabled",
    word: "OperationFailed",
    says: "*Virtual machine migration is not enabled on 'OLD'.",
  }),
  row(
    "a host without the machine's switch",
    "Move-VM -Name off -DestinationHost HV2 -IncludeStorage -DestinationStoragePath 'C:\\moved'",
    {
      given: "$env:HYPERV_FABRIC_HOST = 'HV2'; Enable-VMMigration; $env:HYPERV_FABRIC_HOST = 'HV1'; Enable-VMMigration",
      word: "OperationFailed",
      says: "Could not find Ethernet switch 'lan'.",
    },
  ),
  row("a host without enough memory", "Move-VM -Name hungry -DestinationHost HV2", {
    given: "$null = New-VM -Name hungry -Generation 2 -MemoryStartupBytes 8GB -NoVHD; Start-VM -Name hungry",
    record: "migration-no-memory",
    word: "OutOfMemory",
  }),
  row("a host without the key of the machine's virtual TPM", "Move-VM -Name sealed -DestinationHost HV2", {
    given:
      "$null = New-VM -Name sealed -Generation 2 -MemoryStartupBytes 1GB -NoVHD; Set-VMKeyProtector -VMName sealed -NewLocalKeyProtector; Enable-VMTPM -VMName sealed",
    word: "OperationFailed",
    says: "*The key protector could not be unwrapped on 'HV2'.*",
  }),
  row("a workgroup", "Enable-VMMigration", {
    host: "LONE",
    record: "migration-enable-workgroup",
    word: "OperationFailed",
    says: "*only on a computer that is a member of a domain.",
  }),
  row(
    "a storage path that is there already",
    "Move-VMStorage -VMName off -Vhds @(@{ SourceFilePath = 'C:\\disks\\off.vhdx'; DestinationFilePath = 'C:\\disks\\of.vhdx' })",
    {
      word: "InvalidParameter",
      says: "*The file name of a virtual hard disk cannot change*",
    },
  ),
];

export const machineRefusals: readonly Refusal[] = [
  ...missing,
  ...states,
  ...starts,
  ...properties,
  ...firmware,
  ...checkpoints,
  ...moves,
];
