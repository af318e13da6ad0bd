/** What is refused of a host: virtual switches, its settings and features, disks, and calls that no cmdlet takes. */
import { onHost as row, type Refusal } from "./refusal";

const switches: readonly Refusal[] = [
  row("a name that no switch has", "Get-VMSwitch -Name none", { record: "switch-notfound-get" }),
  row("a name that no switch has", "Set-VMSwitch -Name none -Notes x", {
    word: "InvalidParameter",
    says: '*unable to find a virtual switch with name "none".',
  }),
  row("a name that no switch has", "Remove-VMSwitch -Name none -Force", {
    word: "InvalidParameter",
    says: '*unable to find a virtual switch with name "none".',
  }),
  row("an adapter that another switch has", "New-VMSwitch -Name more -NetAdapterName NIC1", {
    record: "switch-bind-new",
  }),
  row("an adapter that another switch has", "Set-VMSwitch -Name inner -NetAdapterName NIC1", {
    record: "switch-bind-failed",
  }),
  row("an adapter that the host has not", "New-VMSwitch -Name more -NetAdapterName NIC9", {
    word: "ObjectNotFound",
    says: "Cannot find a physical network adapter with name 'NIC9'.",
  }),
  row("an external switch without an adapter", "New-VMSwitch -Name more -SwitchType External", {
    word: "InvalidParameter",
    says: "*An external switch requires the parameter *",
  }),
  row("an internal switch with an adapter", "New-VMSwitch -Name more -SwitchType Internal -NetAdapterName NIC3", {
    record: "newvmswitch-paramset",
  }),
  row("SR-IOV without an adapter", "New-VMSwitch -Name more -SwitchType Private -EnableIov $true", {
    word: "InvalidParameter",
    says: "*require an external switch.",
  }),
  row(
    "two adapters without a team",
    "New-VMSwitch -Name more -NetAdapterName NIC3, NIC1 -EnableEmbeddedTeaming $false",
    {
      word: "InvalidParameter",
      says: "*More than one physical adapter requires embedded teaming.",
    },
  ),
  row("to make an internal switch of a team", "Set-VMSwitch -Name team -SwitchType Internal", {
    word: "InvalidParameter",
    says: "*The switch 'team' uses embedded teaming*",
  }),
  row(
    "bandwidth of a kind that the switch has not",
    "Set-VMSwitch -Name lan -DefaultFlowMinimumBandwidthAbsolute 8000000",
    {
      word: "InvalidParameter",
      says: "*DefaultFlowMinimumBandwidthAbsolute requires the minimum bandwidth mode Absolute*",
    },
  ),
  row("queues without an adapter", "Set-VMSwitch -Name inner -DefaultQueueVmmqEnabled $true", {
    record: "switch-modify-failed",
  }),
  row("a switch that a running machine uses", "Remove-VMSwitch -Name lan -Force", {
    record: "switch-in-use",
    word: "OperationFailed",
  }),
  row("a switch that is no team", "Add-VMSwitchTeamMember -VMSwitchName lan -NetAdapterName NIC3", {
    word: "InvalidParameter",
    says: "*does not use embedded teaming.",
  }),
  row("a member that is one", "Add-VMSwitchTeamMember -VMSwitchName team -NetAdapterName NIC2", {
    word: "InvalidParameter",
    says: "*is already a member of the team*",
  }),
  row("the last member", "Remove-VMSwitchTeamMember -VMSwitchName team -NetAdapterName NIC2", {
    word: "InvalidParameter",
    says: "*The team of a switch has 1 to 8 physical adapters.",
  }),
];

const settings: readonly Refusal[] = [
  row("an interval of less than an hour", "Set-VMHost -ResourceMeteringSaveInterval 00:30:00", {
    word: "InvalidParameter",
    says: "The value '00:30:00' of ResourceMeteringSaveInterval is not valid.",
  }),
  row(
    "a lowest address above the highest",
    "Set-VMHost -MacAddressMinimum 00155D0000FF -MacAddressMaximum 00155D000000",
    {
      word: "InvalidParameter",
      says: "MacAddressMinimum must not be greater than MacAddressMaximum.",
    },
  ),
  row("an address that is none", "Set-VMHost -MacAddressMinimum xyz", {
    word: "InvalidParameter",
    says: "The value 'xyz' of MacAddressMinimum is not valid.",
  }),
  row("a folder on a drive that is not there", "Set-VMHost -VirtualMachinePath 'X:\\VMs'", {
    word: "InvalidParameter",
    says: "The value 'X:\\VMs' of VirtualMachinePath is not valid.",
  }),
  row("a network that is none", "Add-VMMigrationNetwork -Subnet 10.0.0", {
    word: "InvalidParameter",
    says: "The subnet '10.0.0' is not valid.",
  }),
  row("a network that is there", "Add-VMMigrationNetwork -Subnet 10.7.0.0/16", {
    given: "Add-VMMigrationNetwork -Subnet 10.7.0.0/16",
    word: "InvalidParameter",
    says: "*exists already.",
  }),
  row("a network that is not there", "Remove-VMMigrationNetwork -Subnet 10.8.0.0/16", {
    word: "ObjectNotFound",
    says: '*unable to find a migration network with subnet "10.8.0.0/16".',
  }),
  row("a NUMA node that is not there", "Get-VMHostNumaNode -Id 7", {
    word: "ObjectNotFound",
    says: "*unable to find a NUMA node with id 7.",
  }),
];

const bare: readonly Refusal[] = [
  row("a host without the role", "Get-VMSwitch", { host: "BARE", record: "host-service-unreachable" }),
  row("a host without the role, and the name with it", "Get-VM -Name web", {
    host: "BARE",
    record: "host-service-unreachable",
    second: "vm-notfound-getvm",
  }),
  row("a host without the role", "New-VM -Name web -MemoryStartupBytes 1GB -NoVHD", {
    host: "BARE",
    record: "host-service-unreachable",
  }),
  row("a feature that Windows has not", "Install-WindowsFeature -Name Hyper-W", { record: "feature-name" }),
  row("the role without virtualization", "Install-WindowsFeature -Name Hyper-V", {
    host: "BARE",
    record: "feature-prerequisite",
  }),
  row("a feature that goes with the next start", "Install-WindowsFeature -Name Hyper-V", {
    host: "LONE",
    given: "$null = Uninstall-WindowsFeature -Name Hyper-V",
    record: "feature-reboot-pending",
  }),
];

const bindings: readonly Refusal[] = [
  row("a parameter that it has not", "New-VM -Name web -Colour red", { record: "param-not-found" }),
];

export const hostRefusals: readonly Refusal[] = [...switches, ...settings, ...bare, ...bindings];
