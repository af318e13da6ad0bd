/** What is refused of a machine's devices: drives, controllers, network adapters, integration services. */
import { onHost as row, type Refusal } from "./refusal";

const wrongState = { word: "InvalidState", says: "*cannot be performed while the object is in its current state." };
const ideLive = { record: "ide-hot-plug", ...wrongState };

const drives: readonly Refusal[] = [
  row("IDE in generation 2", "Add-VMHardDiskDrive -VMName off -ControllerType IDE -Path 'C:\\disks\\loose.vhdx'", {
    record: "gen2-no-ide",
  }),
  row("a machine of generation 2", "Get-VMIdeController -VMName off", { record: "gen2-no-ide" }),
  row(
    "a place that is taken",
    "Add-VMHardDiskDrive -VMName off -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 0 -Path 'C:\\disks\\loose.vhdx'",
    {
      record: "controller-location-taken",
      word: "OperationFailed",
    },
  ),
  row(
    "a place that the controller has not",
    "Add-VMHardDiskDrive -VMName off -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 64 -Path 'C:\\disks\\loose.vhdx'",
    {
      word: "InvalidParameter",
      says: "*The controller location 64 is not between 0 and 63.",
    },
  ),
  row(
    "a controller that the machine has not",
    "Add-VMHardDiskDrive -VMName off -ControllerType SCSI -ControllerNumber 3 -Path 'C:\\disks\\loose.vhdx'",
    {
      word: "InvalidParameter",
      says: "*has no SCSI controller with the number 3.",
    },
  ),
  row(
    "a disk on an IDE controller while the machine runs",
    "Add-VMHardDiskDrive -VMName oldrun -ControllerType IDE -Path 'C:\\disks\\loose.vhdx'",
    ideLive,
  ),
  row("a drive on an IDE controller while the machine runs", "Add-VMDvdDrive -VMName oldrun", ideLive),
  row(
    "a drive on an IDE controller while the machine runs",
    "Remove-VMDvdDrive -VMName oldrun -ControllerNumber 1 -ControllerLocation 0",
    ideLive,
  ),
  row(
    "a drive on an IDE controller while the machine runs",
    "Remove-VMHardDiskDrive -VMName oldrun -ControllerType IDE -ControllerNumber 0 -ControllerLocation 0",
    ideLive,
  ),
  row("a disk that is not there", "Add-VMHardDiskDrive -VMName off -Path 'C:\\disks\\none.vhdx'", {
    record: "vhd-missing-get",
    word: "OperationFailed",
    says: "*Attachment 'C:\\disks\\none.vhdx' not found.*(0x80070002).",
  }),
  row("a disk that the machine has", "Add-VMHardDiskDrive -VMName off -Path 'C:\\disks\\off.vhdx'", {
    word: "OperationFailed",
    says: "*is already attached to the virtual machine.",
  }),
  row("a disk that a running machine uses", "Add-VMHardDiskDrive -VMName paused -Path 'C:\\disks\\run.vhdx'", {
    word: "ObjectInUse",
    says: "*it is being used by another process.' (0x80070020).",
  }),
  row("a medium that is not there", "Add-VMDvdDrive -VMName off -Path 'C:\\none.iso'", {
    record: "dvd-add-unspecified",
  }),
  row("a drive on SCSI in generation 1", "Add-VMDvdDrive -VMName oldoff -ControllerNumber 2", {
    word: "InvalidParameter",
    says: "*has no IDE controller with the number 2.",
  }),
  row("a drive that is not there", "Set-VMDvdDrive -VMName off -ControllerNumber 0 -ControllerLocation 9 -Path ''", {
    record: "device-notfound",
  }),
  row(
    "a drive that is not there",
    "Remove-VMHardDiskDrive -VMName off -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 9",
    {
      record: "device-notfound",
    },
  ),
  row(
    "a minimum above the maximum",
    "Set-VMHardDiskDrive -VMName off -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 0 -MinimumIOPS 200 -MaximumIOPS 100",
    {
      word: "InvalidParameter",
      says: "*The minimum IOPS is above the maximum IOPS.",
    },
  ),
  row(
    "a policy that has no id",
    "Set-VMHardDiskDrive -VMName off -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 0 -QoSPolicyID gold",
    {
      word: "InvalidParameter",
      says: "*'gold' is no identifier of a QoS policy.",
    },
  ),
  row(
    "another disk while there are checkpoints",
    "Set-VMHardDiskDrive -VMName kept -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 0 -Path 'C:\\disks\\loose.vhdx'",
    {
      word: "InvalidState",
      says: "*The virtual machine has checkpoints.*",
    },
  ),
  row("a controller while the machine runs", "Add-VMScsiController -VMName run", wrongState),
  row("a fifth controller", "Add-VMScsiController -VMName racked", {
    given:
      "$null = New-VM -Name racked -Generation 2 -MemoryStartupBytes 1GB -NoVHD; 1..3 | ForEach-Object -Process { Add-VMScsiController -VMName racked }",
    word: "OperationFailed",
    says: "*has the maximum of 4 SCSI controllers.",
  }),
  row("a controller that the machine has not", "Remove-VMScsiController -VMName off -ControllerNumber 3", {
    record: "device-notfound",
  }),
];

const adapters: readonly Refusal[] = [
  row("an adapter while a machine of generation 1 runs", "Add-VMNetworkAdapter -VMName oldrun", wrongState),
  row("a legacy adapter in generation 2", "Add-VMNetworkAdapter -VMName off -IsLegacy $true", {
    word: "InvalidParameter",
    says: "*generation 2 has no legacy network adapters.",
  }),
  row("a ninth adapter", "Add-VMNetworkAdapter -VMName wired", {
    given:
      "$null = New-VM -Name wired -Generation 1 -MemoryStartupBytes 1GB -NoVHD; 1..7 | ForEach-Object -Process { Add-VMNetworkAdapter -VMName wired }",
    word: "InvalidOperation",
    says: "*has the maximum of 8 network adapters of this kind.",
  }),
  row("an adapter that the machine has not", "Set-VMNetworkAdapter -VMName off -Name none -MacAddressSpoofing On", {
    record: "device-notfound",
    says: "No network adapter was found with the given criteria.",
  }),
  row("another address while the machine runs", "Set-VMNetworkAdapter -VMName run -StaticMacAddress 00155D0A0B0C", {
    record: "mac-running",
    ...wrongState,
  }),
  row("an address of a group", "Set-VMNetworkAdapter -VMName off -StaticMacAddress 25B60A0B0C0D", {
    record: "mac-refused",
    word: "InvalidParameter",
  }),
  row("an address that is none", "Set-VMNetworkAdapter -VMName off -StaticMacAddress 00155D", {
    word: "InvalidParameter",
    says: "The MAC address '00155D' is not valid.*",
  }),
  row("a weight out of range", "Set-VMNetworkAdapter -VMName off -VmqWeight 101", {
    word: "InvalidParameter",
    says: "*The value 101 of VmqWeight is out of range (0 to 100).",
  }),
  row("a subnet id out of range", "Set-VMNetworkAdapter -VMName off -VirtualSubnetId 5", {
    word: "InvalidParameter",
    says: "*The virtual subnet id must be 0 or between 4096 and 16777215.",
  }),
  row(
    "two kinds of bandwidth at once",
    "Set-VMNetworkAdapter -VMName off -MinimumBandwidthAbsolute 8000 -MinimumBandwidthWeight 5",
    {
      word: "InvalidParameter",
      says: "*MinimumBandwidthAbsolute and MinimumBandwidthWeight cannot be used together.",
    },
  ),
  row(
    "bandwidth of a kind that the switch has not",
    "Set-VMNetworkAdapter -VMName off -MinimumBandwidthAbsolute 8000000",
    {
      word: "InvalidParameter",
      says: "*One or more arguments are invalid (0x80070057).*",
    },
  ),
  row("a switch that the host has not", "Connect-VMNetworkAdapter -VMName off -SwitchName none", {
    record: "connect-switch-invalid",
  }),
  row("a VLAN id of 0", "Set-VMNetworkAdapterVlan -VMName off -Access -VlanId 0", {
    record: "vlan-range",
    word: "InvalidParameter",
    says: "The value 0 of VlanId is out of range (1 to 4094).",
  }),
  row("a VLAN id of 4095", "Set-VMNetworkAdapterVlan -VMName off -Access -VlanId 4095", {
    record: "vlan-range",
    word: "InvalidParameter",
    says: "The value 4095 of VlanId is out of range (1 to 4094).",
  }),
  row(
    "a native VLAN id of 4095",
    "Set-VMNetworkAdapterVlan -VMName off -Trunk -NativeVlanId 4095 -AllowedVlanIdList 1-10",
    {
      record: "vlan-range",
      word: "InvalidParameter",
      says: "The value 4095 of NativeVlanId is out of range (0 to 4094).",
    },
  ),
  row(
    "a list of VLANs that is none",
    "Set-VMNetworkAdapterVlan -VMName off -Trunk -NativeVlanId 0 -AllowedVlanIdList 1-x",
    {
      word: "InvalidParameter",
      says: "The list of VLAN ids '1-x' is not valid.*",
    },
  ),
  row("two VLAN modes at once", "Set-VMNetworkAdapterVlan -VMName off -Access -Untagged -VlanId 5", {
    word: "InvalidParameter",
    says: "Exactly one of the parameters *",
  }),
  row("an access mode without its id", "Set-VMNetworkAdapterVlan -VMName off -Access", {
    word: "InvalidParameter",
    says: "The mode Access requires the parameter VlanId.",
  }),
  row(
    "an isolation id that is no VLAN's",
    "Set-VMNetworkAdapterIsolation -VMName off -IsolationMode Vlan -DefaultIsolationID 5000",
    {
      word: "InvalidParameter",
      says: "*The default isolation id 5000 is out of range (0 to 4094)*",
    },
  ),
  row("a rule without an address", "Add-VMNetworkAdapterAcl -VMName off -Action Allow -Direction Both", {
    word: "InvalidParameter",
    says: "Exactly one of the parameters *",
  }),
  row(
    "a rule that is not there",
    "Remove-VMNetworkAdapterAcl -VMName off -Action Allow -Direction Both -RemoteIPAddress 10.0.0.1",
    {
      record: "device-notfound",
      says: "No access control entry was found with the given criteria.",
    },
  ),
  row("to let a network of a running machine of generation 1 go", "Remove-VMNetworkAdapter -VMName oldrun", wrongState),
];

const services: readonly Refusal[] = [
  row("a service that has no such name", "Get-VMIntegrationService -VMName off -Name Herzschlag", {
    record: "integration-name",
  }),
  row("a service that has no such name", "Enable-VMIntegrationService -VMName off -Name Herzschlag", {
    record: "integration-name",
  }),
  row("a port that is no named pipe", "Set-VMComPort -VMName off -Number 1 -Path 'C:\\pipe'", {
    word: "InvalidParameter",
    says: "*'C:\\pipe' is not the path of a named pipe.",
  }),
];

export const deviceRefusals: readonly Refusal[] = [...drives, ...adapters, ...services];
