/** The record that a host would give of an object that is as declared: the readers of a shape, turned round. */
import { isRecord, recordOrEmpty } from "../../provider/engine/isRecord";
import type { Members, PropertyNode } from "../../provider/engine/node";
import type { Values } from "../../provider/engine/property";
import { parseSlot } from "../../provider/resources/virtualMachine/slot";

/** The objects, by type name, that hold the values of all rows with a plain reader. Devices are left out. */
function hostObjects(members: Members, values: Values, into: Record<string, Record<string, unknown>> = {}) {
  for (const [name, node] of Object.entries(members)) {
    const value = values[name];
    if (value === undefined) continue;
    if (node.node === "group") hostObjects(node.members, recordOrEmpty(value), into);
    if (node.node !== "property" || node.facts.readFrom === undefined) continue;
    const [type = "", property = ""] = node.facts.readFrom.split(".");
    into[type] = { ...into[type], [property]: asOnHost(node, value) };
  }
  return into;
}

function asOnHost({ facts: { codec } }: PropertyNode, value: unknown): unknown {
  const there = codec === undefined ? value : codec.toHost(value);
  return isRecord(there) && "$type" in there ? there["value"] : there;
}

function devices(members: Members, map: string, values: Values, rest: (key: string, device: Values) => Values) {
  const node = members[map];
  if (node?.node !== "deviceMap") throw new Error(`${map} is no map of devices.`);
  return Object.entries(recordOrEmpty(values[map])).map(([key, device]) => {
    const declared = recordOrEmpty(device);
    return { ...hostObjects(node.members, declared)[node.facts.readFrom], ...rest(key, declared) };
  });
}

const place = (key: string): Values => {
  const slot = parseSlot(key);
  return {
    ControllerType: slot?.controllerType,
    ControllerNumber: slot?.controllerNumber,
    ControllerLocation: slot?.controllerLocation,
  };
};

/** The modes that a host keeps as one, with a second word for which it is. */
export const isPrivateVlan = (mode: unknown): boolean =>
  ["Isolated", "Community", "Promiscuous"].includes(String(mode));

const vlanOf = (vlan: Values): Values => {
  const isPrivate = isPrivateVlan(vlan["mode"]);
  return {
    OperationMode: isPrivate ? "Private" : vlan["mode"],
    PrivateVlanMode: isPrivate ? vlan["mode"] : null,
    AccessVlanId: vlan["vlanId"] ?? 0,
    NativeVlanId: vlan["nativeVlanId"] ?? 0,
    AllowedVlanIdListString: vlan["allowedVlanIdList"] ?? "",
    PrimaryVlanId: vlan["primaryVlanId"] ?? 0,
    SecondaryVlanId: vlan["secondaryVlanId"] ?? 0,
    SecondaryVlanIdListString: vlan["secondaryVlanIdList"] ?? "",
  };
};

/** What an adapter has that was added and not set yet. */
export const bareAdapter = (): Values => ({
  SwitchName: "",
  DynamicMacAddressEnabled: true,
  MacAddress: "000000000000",
  MacAddressSpoofing: "Off",
  DhcpGuard: "Off",
  RouterGuard: "Off",
  PortMirroringMode: "None",
  IeeePriorityTag: "Off",
  AllowTeaming: "Off",
  DeviceNaming: "Off",
  VMQWeight: 100,
  IovWeight: 0,
  StormLimit: 0,
  BandwidthSetting: {},
  VlanSetting: { OperationMode: "Untagged" },
});

/** The flags of the processor, from a list of features. */
export const perfmonOf = (list: unknown): Values =>
  Array.isArray(list)
    ? Object.fromEntries(
        ["Pmu", "Lbr", "Pebs", "Ipt"].map((name) => [`EnablePerfmon${name}`, list.includes(name.toLowerCase())]),
      )
    : {};

/** `values` are complete: the defaults are in them. */
export function machineRecordOf(members: Members, values: Values): Values {
  const { VMFirmware, VMBios, VMProcessor, VirtualMachine, ...parts } = hostObjects(members, values);
  const adapters = devices(members, "networkAdapters", values, (key, adapter) => ({
    Id: key,
    Name: key,
    SwitchName: adapter["switchName"],
    DynamicMacAddressEnabled: adapter["macAddress"] === "dynamic",
    MacAddress: adapter["macAddress"] === "dynamic" ? "00155D000000" : adapter["macAddress"],
    BandwidthSetting: {
      MaximumBandwidth: adapter["maximumBandwidth"],
      MinimumBandwidthAbsolute: adapter["minimumBandwidthAbsolute"] ?? null,
      MinimumBandwidthWeight: adapter["minimumBandwidthWeight"] ?? null,
    },
    VlanSetting: vlanOf(recordOrEmpty(adapter["vlan"])),
  }));
  return {
    ...parts,
    VMProcessor: { ...VMProcessor, ...perfmonOf(recordOrEmpty(values["processor"])["perfmon"]) },
    VirtualMachine: { Id: "1", State: "Off", Notes: values["notes"], ...VirtualMachine },
    ...(values["generation"] === 1 ? { VMBios } : { VMFirmware: { ...VMFirmware, BootOrder: [] } }),
    VMNetworkAdapter: adapters,
    VMScsiController: Array.from({ length: Number(values["scsiControllerCount"]) }, (_, ControllerNumber) => ({
      ControllerNumber,
    })),
    HardDiskDrive: devices(members, "hardDrives", values, (key, { path }) => ({ ...place(key), Path: path })),
    DvdDrive: devices(members, "dvdDrives", values, (key, { path }) => ({ ...place(key), Path: path })),
  };
}

const physicalAdapters = ["NIC1", "NIC2", "NIC3", "Adapter 1", "Adapter 2"];

export function switchRecordOf(members: Members, values: Values): Values {
  const { VMSwitch, ...parts } = hostObjects(members, values);
  const names = values["netAdapterNames"] ?? values["netAdapterInterfaceDescriptions"] ?? [];
  const used = Array.isArray(names) ? names.map(String) : [];
  const isTeam = used.length > 1 || values["enableEmbeddedTeaming"] === true;
  return {
    ...parts,
    VMSwitch: {
      Id: "1",
      Notes: values["notes"],
      BandwidthReservationMode: "Weight",
      DefaultQueueVmmqEnabledRequested: values["defaultQueueVmmqEnabled"],
      DefaultQueueVrssMaxQueuePairsRequested: values["defaultQueueVmmqQueuePairs"],
      DefaultQueueVrssEnabledRequested: values["defaultQueueVrssEnabled"],
      ...VMSwitch,
      EmbeddedTeamingEnabled: isTeam,
    },
    switchAdapters: [...new Set([...physicalAdapters, ...used])].map((name) =>
      used.includes(name)
        ? { name, description: name, switchId: "1", switchName: values["name"] }
        : { name, description: name, switchId: null, switchName: null },
    ),
  };
}

export function diskRecordOf(members: Members, values: Values): Values {
  return { VirtualHardDisk: { DiskIdentifier: "1", ...hostObjects(members, values)["VirtualHardDisk"] } };
}

export function hostRecordOf(members: Members, values: Values): Values {
  const features = [
    ...(Array.isArray(values["features"]) ? values["features"].map(String) : []),
    "Hyper-V-PowerShell",
    "RSAT-Clustering-PowerShell",
  ];
  return {
    Win32_OperatingSystem: {
      Caption: "Windows",
      Version: "10.0.20348",
      BuildNumber: "20348",
      LastBootUpTime: "2024-01-01T00:00:00Z",
      LocalDateTime: "2024-01-02T00:00:00Z",
    },
    Win32_ComputerSystem: {
      HypervisorPresent: true,
      DNSHostName: "HV1",
      PartOfDomain: false,
      NumberOfLogicalProcessors: 16,
      TotalPhysicalMemory: 2 ** 36,
    },
    WindowsFeature: Object.fromEntries(features.map((name) => [name, { installState: "Installed" }])),
    ...hostObjects(members, values),
    VMMigrationNetwork: devices(members, "migrationNetworks", values, (key) => ({ Subnet: key })),
  };
}
