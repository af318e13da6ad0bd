/** What is refused of a machine's configuration: processors, memory, firmware, security. */
import { onHost as row, type Refusal } from "./refusal";

const wrongState = { word: "InvalidState", says: "*cannot be performed while the object is in its current state." };

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
  row("to count threads while the machine runs", "Set-VMProcessor -VMName run -HwThreadCountPerCore 1", {
    record: "processor-running",
  }),
  row(
    "another compatibility while the machine runs",
    "Set-VMProcessor -VMName run -CompatibilityForMigrationEnabled $true",
    { record: "processor-running" },
  ),
  row("another number of processors while the machine is saved", "Set-VMProcessor -VMName saved -Count 2", {
    record: "processor-running",
  }),
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
  row("another device to boot from while the machine runs", "Set-VMFirmware -VMName run -FirstBootDevice $drive", {
    given: "$drive = Get-VMHardDiskDrive -VMName run",
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
  row("a machine that runs", "Set-VMKeyProtector -VMName run -NewLocalKeyProtector", wrongState),
  row("a machine that runs", "Enable-VMTPM -VMName run", wrongState),
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

export const configurationRefusals: readonly Refusal[] = [...properties, ...firmware];
