/** What is refused of machines: names, states, starts, checkpoints, moves. */
import { onHost as row, type Refusal } from "./refusal";

const wrongState = { word: "InvalidState", says: "*cannot be performed while the object is in its current state." };
const unknownName = { word: "InvalidParameter", says: '*unable to find a virtual machine with name "nobody".' };

/** Cmdlets with -VMName. */
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
  row("to resume a machine that is saved", "Resume-VM -Name saved", wrongState),
  row("to restart a machine that is saved", "Restart-VM -Name saved -Force", wrongState),
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

export const machineRefusals: readonly Refusal[] = [...missing, ...states, ...starts, ...checkpoints, ...moves];
