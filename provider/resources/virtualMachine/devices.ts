/** The steps that add, remove and change the devices of a virtual machine. */
import { withDefaults } from "../../engine/defaults";
import { diffValues, type Change, type DeviceChange } from "../../engine/diff";
import { recordOrEmpty } from "../../engine/isRecord";
import type { Values } from "../../engine/property";
import { formatPath } from "../../engine/propertyPath";
import { powerOf, stepsForChanges, type Step, type Target } from "../../engine/steps";
import { onOff } from "../../engine/values/codecs";
import { parseSlot } from "./slot";

/** What only the adding cmdlet is given, and which of the declared values that settles. */
interface NewDevice {
  readonly parameters: Values;
  readonly settles: Values;
}

/** What tells the three kinds of device apart: the cmdlets, and how a device is named in a call. */
interface DeviceKind {
  readonly add: string;
  readonly remove: string;
  /** The parameter that takes the device object. */
  readonly parameter: string;
  readonly addParameters: (key: string, device: Values) => NewDevice;
  /** How the module finds the device of a machine. */
  readonly reference: (key: string, machine: unknown) => Values;
}

function place(key: string): Values {
  const slot = parseSlot(key);
  return {
    ControllerType: slot?.controllerType,
    ControllerNumber: slot?.controllerNumber,
    ControllerLocation: slot?.controllerLocation,
  };
}

/** A DVD drive's cmdlets know no controller type: the generation decides it. */
function dvdPlace(key: string): Values {
  const { ControllerNumber, ControllerLocation } = place(key);
  return { ControllerNumber, ControllerLocation };
}

/** A running machine takes a fixed address and a name for the guest with the adapter only, and not afterwards. */
function newAdapter(key: string, { switchName, macAddress, deviceNaming }: Values): NewDevice {
  const settles: Record<string, unknown> = {};
  const parameters: Record<string, unknown> = { Name: key };
  if (typeof switchName === "string" && switchName !== "") {
    settles["switchName"] = switchName;
    parameters["SwitchName"] = switchName;
  }
  if (typeof macAddress === "string" && macAddress !== "dynamic") {
    settles["macAddress"] = macAddress;
    parameters["StaticMacAddress"] = macAddress;
  }
  if (deviceNaming === true) {
    settles["deviceNaming"] = true;
    parameters["DeviceNaming"] = onOff.toHost(true);
  }
  return { parameters, settles };
}

const deviceKinds: Readonly<Record<string, DeviceKind>> = {
  networkAdapters: {
    add: "Add-VMNetworkAdapter",
    remove: "Remove-VMNetworkAdapter",
    parameter: "VMNetworkAdapter",
    addParameters: newAdapter,
    reference: (key, machine) => ({ $adapterName: key, $vm: machine }),
  },
  hardDrives: {
    add: "Add-VMHardDiskDrive",
    remove: "Remove-VMHardDiskDrive",
    parameter: "VMHardDiskDrive",
    addParameters: (key, { path }) => ({ parameters: { ...place(key), Path: path }, settles: { path } }),
    reference: (key, machine) => ({ $drive: place(key), $vm: machine }),
  },
  dvdDrives: {
    add: "Add-VMDvdDrive",
    remove: "Remove-VMDvdDrive",
    parameter: "VMDvdDrive",
    addParameters: (key, { path }) =>
      typeof path === "string" && path !== ""
        ? { parameters: { ...dvdPlace(key), Path: path }, settles: { path } }
        : { parameters: dvdPlace(key), settles: {} },
    reference: (key, machine) => ({ $dvd: dvdPlace(key), $vm: machine }),
  },
};

export interface DevicePlan {
  readonly changes: readonly Change[];
  readonly machine: unknown;
  readonly refused: ReadonlySet<string>;
}

const costOf = (change: Change, refused: ReadonlySet<string>) =>
  refused.has(formatPath(change.path)) ? "whenOff" : change.cost;

/** The devices that go. */
export function removalSteps({ changes, machine, refused }: DevicePlan): readonly Step[] {
  return changes.flatMap((change) => {
    const kind = change.change === "deviceRemoved" ? deviceKinds[change.path[0] ?? ""] : undefined;
    if (change.change !== "deviceRemoved" || kind === undefined) return [];
    const path = formatPath(change.path);
    return [
      {
        id: `${kind.remove} ${change.key}`,
        cmdlet: kind.remove,
        parameters: { [kind.parameter]: kind.reference(change.key, machine) },
        because: [path],
        ...powerOf(costOf(change, refused)),
      },
    ];
  });
}

/** The devices that come, each with what its adding cmdlet leaves to others. */
export function additionSteps(plan: DevicePlan): readonly Step[] {
  return plan.changes.flatMap((change) => {
    const kind = change.change === "deviceAdded" ? deviceKinds[change.path[0] ?? ""] : undefined;
    return change.change === "deviceAdded" && kind !== undefined ? addDevice(kind, change, plan) : [];
  });
}

function addDevice(kind: DeviceKind, change: DeviceChange, { machine, refused }: DevicePlan): readonly Step[] {
  const { members } = change.node;
  const declared = recordOrEmpty(change.to);
  const { parameters, settles } = kind.addParameters(change.key, declared);
  const id = `${kind.add} ${change.key}`;
  const power = powerOf(costOf(change, refused));
  const add: Step = {
    id,
    cmdlet: kind.add,
    parameters: { VM: { $vm: machine }, ...parameters, Passthru: true },
    because: [formatPath(change.path)],
    ...power,
  };
  const asAdded = { ...withDefaults(members, {}), ...settles };
  const target: Target = { key: change.key, parameters: { [kind.parameter]: { $ref: id } } };
  const inside = diffValues(members, asAdded, declared).map((inner) => ({
    ...inner,
    path: [...change.path, ...inner.path],
  }));
  const settings = stepsForChanges(inside, () => target, refused);
  return [add, ...settings.map((step) => ({ ...step, ...power }))];
}

/** The cmdlets and targets of changes inside devices that stay. */
export function deviceTarget(path: readonly string[], machine: unknown): Target | undefined {
  const [map = "", key = ""] = path;
  const kind = deviceKinds[map];
  return kind === undefined ? undefined : { key, parameters: { [kind.parameter]: kind.reference(key, machine) } };
}

/** Plugging an adapter in or out is no parameter of a Set cmdlet. */
export function connectionSteps({ changes, machine }: DevicePlan): readonly Step[] {
  return changes.flatMap((change) => {
    const [map, key = "", member] = change.path;
    if (change.change !== "property" || map !== "networkAdapters" || member !== "switchName") return [];
    const VMNetworkAdapter = { $adapterName: key, $vm: machine };
    const because = [formatPath(change.path)];
    return change.to === ""
      ? [
          {
            id: `Disconnect-VMNetworkAdapter ${key}`,
            cmdlet: "Disconnect-VMNetworkAdapter",
            parameters: { VMNetworkAdapter },
            because,
          },
        ]
      : [
          {
            id: `Connect-VMNetworkAdapter ${key}`,
            cmdlet: "Connect-VMNetworkAdapter",
            parameters: { VMNetworkAdapter, VMSwitch: { $switchName: change.to } },
            because,
          },
        ];
  });
}
