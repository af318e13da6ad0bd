/** How the simulator keeps the devices of a virtual machine, for rows that look at them from outside. */
import { isRecord, recordOrEmpty } from "../../../../provider/engine/isRecord";
import type { Seen } from "../propertyRows";
import { field } from "../rowOf";

const listOf = (record: unknown, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const list = field(name)(record);
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

/** A value of the network adapter of that name. */
export function adapterField(adapter: string, path: string): Seen {
  return (record) => field(path)(listOf(record, "NetworkAdapters").find(({ Name }) => Name === adapter));
}

export const adapterNames: Seen = (record) => listOf(record, "NetworkAdapters").map(({ Name }) => Name);

type DriveList = "HardDrives" | "DVDDrives";

const slotOf = (drive: unknown): string => {
  const { ControllerType, ControllerNumber, ControllerLocation } = recordOrEmpty(drive);
  return `${String(ControllerType)} ${String(ControllerNumber)}:${String(ControllerLocation)}`;
};

/** A value of the drive in that slot. */
export function driveField(list: DriveList, slot: string, name: string): Seen {
  return (record) => listOf(record, list).find((drive) => slotOf(drive) === slot)?.[name];
}

export const driveSlots =
  (list: DriveList): Seen =>
  (record) =>
    listOf(record, list).map(slotOf);

export const controllerCount: Seen = (record) => listOf(record, "ScsiControllers").length;

export const firstToBoot: Seen = (record) => listOf(record, "Firmware.BootOrder")[0]?.["Description"];
