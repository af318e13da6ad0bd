/** The boot order of generation 2: our names of devices against the firmware's list of objects. */
import { formatPath } from "../../engine/propertyPath";
import type { Change } from "../../engine/diff";
import type { Step } from "../../engine/steps";
import type { BootDevice } from "./firmware";
import type { BootSource, MachineRecord } from "./record";
import { formatSlot, parseSlot } from "./slot";

/** The devices of the firmware's list, in our names; entries for files on a disk are no devices. */
export function observedBootOrder(record: MachineRecord): readonly BootDevice[] {
  const sources = record.VMFirmware?.BootOrder ?? [];
  return sources.flatMap((source) => deviceOf(source, record) ?? []);
}

function deviceOf(source: BootSource, record: MachineRecord): BootDevice | undefined {
  const { controllerNumber, controllerLocation } = source;
  if (typeof controllerNumber === "number" && typeof controllerLocation === "number") {
    const controllerType = source.controllerType === "IDE" ? "IDE" : "SCSI";
    return formatSlot({ controllerType, controllerNumber, controllerLocation });
  }
  const adapter = record.VMNetworkAdapter.find(({ Id }) => Id === source.adapterId);
  return adapter === undefined ? undefined : { networkAdapter: adapter.Name };
}

/** Puts the declared devices first; what else the machine tries stays behind them. It comes after all devices are there. */
export function bootOrderStep(changes: readonly Change[], machine: unknown): readonly Step[] {
  const change = changes.find(({ path }) => formatPath(path) === "firmware.bootOrder");
  if (change === undefined || !Array.isArray(change.to)) return [];
  return [
    {
      id: "Set-VMFirmware -BootOrder",
      cmdlet: "Set-MachineBootOrder",
      parameters: { VM: { $vm: machine }, Device: change.to.map(bootReference) },
      because: [formatPath(change.path)],
      needs: "off",
    },
  ];
}

function bootReference(device: unknown): unknown {
  if (typeof device !== "string") return device;
  const slot = parseSlot(device);
  return { controllerNumber: slot?.controllerNumber, controllerLocation: slot?.controllerLocation };
}
