/** What the cmdlets of a plan make of a host's record: the effect of each as Windows documents it, in memory. */
import { isRecord, recordOrEmpty } from "../../provider/engine/isRecord";
import type { Step } from "../../provider/engine/steps";
import type { Values } from "../../provider/engine/property";
import { bareAdapter, isPrivateVlan, perfmonOf } from "./hostRecord";

type Item = Record<string, unknown>;
type Effect = (host: ModelHost, parameters: Values, id: string) => void;

const plain = (value: unknown): unknown => (isRecord(value) && "$type" in value ? value["value"] : value);

const copy = (values: Values): Item => ({ ...values });

/** Lists of objects by their names in the record. */
const lists = [
  "VMNetworkAdapter",
  "VMScsiController",
  "HardDiskDrive",
  "DvdDrive",
  "VMMigrationNetwork",
  "switchAdapters",
];

export class ModelHost {
  /** What no cmdlet of the model changes. */
  private readonly others: Item = {};
  private readonly singles: Record<string, Item> = {};
  private readonly items: Record<string, Item[]> = {};
  /** What an adding step returned, by the step's id. */
  private readonly added = new Map<unknown, Item>();

  constructor(record: Values) {
    for (const [name, value] of Object.entries(structuredClone(record))) {
      if (isRecord(value)) this.singles[name] = { ...value };
      else if (lists.includes(name) && Array.isArray(value)) this.items[name] = value.map(recordOrEmpty).map(copy);
      else this.others[name] = value;
    }
  }

  get record(): Values {
    return { ...this.others, ...this.singles, ...this.items };
  }

  single(name: string): Item {
    return (this.singles[name] ??= {});
  }

  list(name: string): Item[] {
    return (this.items[name] ??= []);
  }

  /** The object of a list that a parameter names. */
  item(name: string, reference: unknown): Item {
    const { $ref, $adapterName, $drive, $dvd, $scsiController } = recordOrEmpty(reference);
    const wanted: Values =
      $adapterName !== undefined
        ? { Name: $adapterName }
        : $scsiController !== undefined
          ? { ControllerNumber: $scsiController }
          : recordOrEmpty($drive ?? $dvd);
    return $ref === undefined ? this.find(name, wanted) : required(this.added.get($ref), name, reference);
  }

  /** The object of a list that has these values. */
  find(name: string, wanted: Values): Item {
    const found = this.list(name).find((item) => Object.entries(wanted).every(([key, value]) => item[key] === value));
    return required(found, name, wanted);
  }

  add(name: string, item: Item, id: string): void {
    this.list(name).push(item);
    this.added.set(id, item);
  }

  remove(name: string, item: Item): void {
    this.items[name] = this.list(name).filter((other) => other !== item);
  }

  /** Runs a plan; a cmdlet that the model does not know is an error. */
  run(steps: readonly Step[]): void {
    for (const { id, cmdlet, parameters } of steps) {
      const effect = effects[cmdlet];
      if (effect === undefined) throw new Error(`the model knows no ${cmdlet}`);
      effect(this, parameters, id);
    }
  }
}

function required(found: Item | undefined, name: string, reference: unknown): Item {
  if (found === undefined) throw new Error(`there is no ${name} ${JSON.stringify(reference)}`);
  return found;
}

/** Sets the properties that the parameters are called after, or that `names` gives for them. */
function set(target: Item, parameters: Values, names: Readonly<Record<string, string>> = {}): void {
  for (const [parameter, value] of Object.entries(parameters)) target[names[parameter] ?? parameter] = plain(value);
}

const machine =
  (type: string, names?: Readonly<Record<string, string>>): Effect =>
  (host, { VM: _machine, ...parameters }) => {
    set(host.single(type), parameters, names);
  };

const power =
  (State: string): Effect =>
  (host) => {
    host.single("VirtualMachine")["State"] = State;
  };

const nothing: Effect = () => undefined;

const setAdapter: Effect = (host, { VMNetworkAdapter, ...parameters }) => {
  const adapter = host.item("VMNetworkAdapter", VMNetworkAdapter);
  const { StaticMacAddress, DynamicMacAddress, MaximumBandwidth, ...others } = parameters;
  if (StaticMacAddress !== undefined) {
    Object.assign(adapter, { MacAddress: StaticMacAddress, DynamicMacAddressEnabled: false });
  }
  if (DynamicMacAddress !== undefined) adapter["DynamicMacAddressEnabled"] = true;
  if (MaximumBandwidth !== undefined) {
    adapter["BandwidthSetting"] = { ...recordOrEmpty(adapter["BandwidthSetting"]), MaximumBandwidth };
  }
  set(adapter, others, { PortMirroring: "PortMirroringMode", VmqWeight: "VMQWeight" });
};

const setVlan: Effect = (host, { VMNetworkAdapter, ...parameters }) => {
  const [mode = ""] = ["Untagged", "Access", "Trunk", "Isolated", "Community", "Promiscuous"].filter(
    (name) => parameters[name] === true,
  );
  const isPrivate = isPrivateVlan(mode);
  host.item("VMNetworkAdapter", VMNetworkAdapter)["VlanSetting"] = {
    OperationMode: isPrivate ? "Private" : mode,
    PrivateVlanMode: isPrivate ? mode : null,
    AccessVlanId: parameters["VlanId"],
    NativeVlanId: parameters["NativeVlanId"],
    AllowedVlanIdListString: parameters["AllowedVlanIdList"],
    PrimaryVlanId: parameters["PrimaryVlanId"],
    SecondaryVlanId: parameters["SecondaryVlanId"],
    SecondaryVlanIdListString: parameters["SecondaryVlanIdList"],
  };
};

const addDevice =
  (list: string, bare: () => Values): Effect =>
  (host, { VM: _machine, Passthru: _passthru, ...parameters }, id) => {
    const { StaticMacAddress, ...own } = parameters;
    const address =
      StaticMacAddress === undefined ? {} : { MacAddress: StaticMacAddress, DynamicMacAddressEnabled: false };
    host.add(list, { Id: id, ...bare(), ...own, ...address }, id);
  };

const removeDevice =
  (list: string, parameter: string): Effect =>
  (host, parameters) => {
    host.remove(list, host.item(list, parameters[parameter]));
  };

/** One name, several, or none. */
const namesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function bindAdapters(host: ModelHost, { NetAdapterName, NetAdapterInterfaceDescription }: Values, to: unknown = "1") {
  for (const adapter of host.list("switchAdapters")) {
    const isNamed =
      namesOf(NetAdapterName).includes(adapter["name"]) ||
      namesOf(NetAdapterInterfaceDescription).includes(adapter["description"]);
    if (isNamed) adapter["switchId"] = to;
  }
}

function releaseAdapters(host: ModelHost): void {
  for (const adapter of host.list("switchAdapters")) adapter["switchId"] = null;
}

/** A generation has one kind of controller for DVD drives, so their cmdlets are not told. */
const dvdController = (host: ModelHost) => ({
  ControllerType: host.single("VirtualMachine")["Generation"] === 1 ? "IDE" : "SCSI",
});

const effects: Readonly<Record<string, Effect>> = {
  "Assert-VirtualSwitch": nothing,
  "Assert-DiskFile": nothing,
  "Set-VM": machine("VirtualMachine"),
  "Set-VMProcessor": machine("VMProcessor"),
  "Set-MachinePerfmon": (host, { Feature }) => {
    set(host.single("VMProcessor"), perfmonOf(Feature));
  },
  "Set-VMMemory": machine("VMMemory", {
    StartupBytes: "Startup",
    MinimumBytes: "Minimum",
    MaximumBytes: "Maximum",
  }),
  "Set-VMBios": (host, { StartupOrder, EnableNumLock }) => {
    if (StartupOrder !== undefined) host.single("VMBios")["StartupOrder"] = StartupOrder;
    else host.single("VMBios")["NumLockEnabled"] = EnableNumLock === true;
  },
  "Set-VMFirmware": machine("VMFirmware", { EnableSecureBoot: "SecureBoot" }),
  "Set-VMNetworkAdapter": setAdapter,
  "Set-VMNetworkAdapterVlan": setVlan,
  "Add-VMNetworkAdapter": addDevice("VMNetworkAdapter", bareAdapter),
  "Remove-VMNetworkAdapter": removeDevice("VMNetworkAdapter", "VMNetworkAdapter"),
  "Connect-VMNetworkAdapter": (host, { VMNetworkAdapter, VMSwitch }) => {
    host.item("VMNetworkAdapter", VMNetworkAdapter)["SwitchName"] = recordOrEmpty(VMSwitch)["$switchName"];
  },
  "Disconnect-VMNetworkAdapter": (host, { VMNetworkAdapter }) => {
    host.item("VMNetworkAdapter", VMNetworkAdapter)["SwitchName"] = "";
  },
  "Add-VMScsiController": (host, _parameters, id) => {
    host.add("VMScsiController", { ControllerNumber: host.list("VMScsiController").length }, id);
  },
  "Remove-VMScsiController": removeDevice("VMScsiController", "VMScsiController"),
  "Add-VMHardDiskDrive": addDevice("HardDiskDrive", () => ({ MinimumIOPS: 0, MaximumIOPS: 0 })),
  "Set-VMHardDiskDrive": (host, { VMHardDiskDrive, ...parameters }) => {
    set(host.item("HardDiskDrive", VMHardDiskDrive), parameters);
  },
  "Remove-VMHardDiskDrive": removeDevice("HardDiskDrive", "VMHardDiskDrive"),
  "Add-VMDvdDrive": (host, parameters, id) => {
    addDevice("DvdDrive", () => dvdController(host))(host, parameters, id);
  },
  "Set-VMDvdDrive": (host, { VMDvdDrive, ...parameters }) => {
    set(host.item("DvdDrive", VMDvdDrive), parameters);
  },
  "Remove-VMDvdDrive": removeDevice("DvdDrive", "VMDvdDrive"),
  "Start-VM": power("Running"),
  "Resume-VM": power("Running"),
  "Suspend-VM": power("Paused"),
  "Save-VM": power("Saved"),
  "Stop-Machine": power("Off"),
  "Set-VMHost": (host, parameters) => {
    set(host.single("VMHost"), parameters);
  },
  "Enable-VMMigration": (host) => {
    host.single("VMHost")["VirtualMachineMigrationEnabled"] = true;
  },
  "Disable-VMMigration": (host) => {
    host.single("VMHost")["VirtualMachineMigrationEnabled"] = false;
  },
  "Add-VMMigrationNetwork": (host, { Subnet, Priority }, id) => {
    host.add("VMMigrationNetwork", { Subnet, Priority }, id);
  },
  "Set-VMMigrationNetwork": (host, { Subnet, NewPriority }) => {
    host.find("VMMigrationNetwork", { Subnet })["Priority"] = NewPriority;
  },
  "Remove-VMMigrationNetwork": (host, { Subnet }) => {
    host.remove("VMMigrationNetwork", host.find("VMMigrationNetwork", { Subnet }));
  },
  "Resize-VHD": (host, { SizeBytes }) => {
    host.single("VirtualHardDisk")["Size"] = SizeBytes;
  },
  "Convert-DiskFile": (host, { Type, BlockSizeBytes }) => {
    set(host.single("VirtualHardDisk"), {
      VhdType: Type,
      ...(BlockSizeBytes === undefined ? {} : { BlockSize: BlockSizeBytes }),
    });
  },
  "Set-VMSwitch": (host, { VMSwitch: _switch, NetAdapterName, NetAdapterInterfaceDescription, ...parameters }) => {
    const isExternal = NetAdapterName !== undefined || NetAdapterInterfaceDescription !== undefined;
    if (isExternal || parameters["SwitchType"] !== undefined) releaseAdapters(host);
    if (isExternal) host.single("VMSwitch")["SwitchType"] = "External";
    bindAdapters(host, { NetAdapterName, NetAdapterInterfaceDescription });
    set(host.single("VMSwitch"), parameters, {
      DefaultQueueVmmqEnabled: "DefaultQueueVmmqEnabledRequested",
      DefaultQueueVmmqQueuePairs: "DefaultQueueVrssMaxQueuePairsRequested",
      DefaultQueueVrssEnabled: "DefaultQueueVrssEnabledRequested",
    });
  },
  "Add-VMSwitchTeamMember": (host, parameters) => {
    bindAdapters(host, parameters);
  },
  "Remove-VMSwitchTeamMember": (host, parameters) => {
    bindAdapters(host, parameters, null);
  },
  "Set-VMSwitchTeam": (host, { VMSwitch: _switch, LoadBalancingAlgorithm, ...adapters }) => {
    if (Object.keys(adapters).length > 0) releaseAdapters(host);
    bindAdapters(host, adapters);
    if (LoadBalancingAlgorithm !== undefined) set(host.single("VMSwitchTeam"), { LoadBalancingAlgorithm });
  },
};
