/** The properties that take text, and not any text. */
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";

export interface ClosedProperty {
  readonly property: string;
  readonly kind: Kind;
  readonly declared: (text: string) => Values;
}

/** A declaration that is right but for one value. */
const of =
  (kind: Kind, base: Values) =>
  (path: string, declared: (text: string) => Values): ClosedProperty => ({
    property: `${kind.name}.${path}`,
    kind,
    declared: (text) => ({ ...base, ...declared(text) }),
  });

const host = of(hyperVHost, { name: "HV1" });
const disk = of(virtualHardDisk, { host: "HV1", path: "C:\\Disks\\web.vhdx", sizeBytes: "1GB" });
const machine = of(virtualMachine, { host: "HV1", name: "web" });
const memory = (name: string) =>
  machine(`memory.${name}`, (text) => ({ memory: { dynamicEnabled: true, [name]: text } }));
const adapter = (path: string, declared: (text: string) => Values) =>
  machine(`networkAdapters.*.${path}`, (text) => ({ networkAdapters: { lan: declared(text) } }));

/** The schema has a form for them, and no hostile text has it. */
export const closedProperties: readonly ClosedProperty[] = [
  host("features", (text) => ({ features: [text] })),
  host("macAddressMinimum", (text) => ({ macAddressMinimum: text, macAddressMaximum: "00155D0101FF" })),
  host("macAddressMaximum", (text) => ({ macAddressMinimum: "00155D010100", macAddressMaximum: text })),
  host("migrationNetworks.*", (text) => ({ migrationNetworks: { [text]: {} } })),
  disk("sizeBytes", (text) => ({ sizeBytes: text })),
  disk("blockSizeBytes", (text) => ({ blockSizeBytes: text })),
  machine("version", (text) => ({ version: text })),
  memory("startupBytes"),
  memory("minimumBytes"),
  memory("maximumBytes"),
  memory("maximumAmountPerNumaNodeBytes"),
  adapter("macAddress", (macAddress) => ({ macAddress })),
  adapter("vlan.allowedVlanIdList", (allowedVlanIdList) => ({
    vlan: { mode: "Trunk", nativeVlanId: 1, allowedVlanIdList },
  })),
  adapter("vlan.secondaryVlanIdList", (secondaryVlanIdList) => ({
    vlan: { mode: "Promiscuous", primaryVlanId: 1, secondaryVlanIdList },
  })),
  machine("hardDrives.*", (text) => ({ hardDrives: { [text]: { path: "C:\\Disks\\web.vhdx" } } })),
  machine("dvdDrives.*", (text) => ({ dvdDrives: { [text]: {} } })),
];

/** Paths, which take what a file system takes. */
export const pathProperties: readonly ClosedProperty[] = [
  host("virtualMachinePath", (text) => ({ virtualMachinePath: `C:\\${text}` })),
  host("virtualHardDiskPath", (text) => ({ virtualHardDiskPath: `C:\\${text}` })),
  disk("path", (text) => ({ path: `C:\\${text}\\web.vhdx` })),
  disk("parentPath", (text) => ({ type: "Differencing", parentPath: `C:\\${text}\\web.vhdx` })),
  machine("path", (text) => ({ path: `C:\\${text}` })),
  machine("hardDrives.*.path", (text) => ({ hardDrives: { "SCSI 0:0": { path: `C:\\${text}` } } })),
  machine("dvdDrives.*.path", (text) => ({ dvdDrives: { "SCSI 0:0": { path: `C:\\${text}` } } })),
];

/** Names and notes, which take no half of a character. */
export const textProperties: readonly ClosedProperty[] = [
  machine("name", (name) => ({ name })),
  machine("notes", (notes) => ({ notes })),
  machine("networkAdapters.*", (text) => ({ networkAdapters: { [text]: {} } })),
  adapter("switchName", (switchName) => ({ switchName })),
  of(virtualSwitch, { host: "HV1", switchType: "Private" })("name", (name) => ({ name })),
];

/** Only the host knows which there are. */
export const knownToTheHost: readonly ClosedProperty[] = [
  machine("firmware.secureBootTemplate", (secureBootTemplate) => ({ firmware: { secureBootTemplate } })),
];

/** They choose the connection, and reach no cmdlet; the source of features is looked at by itself. */
export const hostNames: readonly string[] = [
  "HyperVHost.name",
  "HyperVHost.featureSource",
  "VirtualSwitch.host",
  "VirtualHardDisk.host",
  "VirtualHardDisk.cluster",
  "VirtualMachine.host",
  "VirtualMachine.cluster",
];
