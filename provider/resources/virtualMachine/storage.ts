/** The drives of a virtual machine, keyed by the slot they are plugged into. */
import { z } from "zod";
import { deviceMap, property, type CostContext, type Values } from "../../engine/property";
import { samePath, windowsPath } from "../../engine/values/windowsPath";
import { formatSlot, slot, type Slot } from "./slot";

/** The slot of a drive as a host record shows it. */
function slotOfDrive(drive: Values): string {
  const slotParts: Slot = {
    controllerType: drive["ControllerType"] === "IDE" ? "IDE" : "SCSI",
    controllerNumber: Number(drive["ControllerNumber"]),
    controllerLocation: Number(drive["ControllerLocation"]),
  };
  return formatSlot(slotParts);
}

const slotSelect = (type: string) =>
  ["ControllerType", "ControllerNumber", "ControllerLocation"].map((name) => `${type}.${name}`);

/** IDE knows no hot plug; a generation 1 machine is the only one that has it. */
const plugCost = ({ root }: CostContext) => (root["generation"] === 1 ? "liveElseOff" : "inPlace");

const iops = z.number().int().min(0, "is below 0").default(0);

export const hardDrives = deviceMap(
  z
    .record(
      slot(),
      z.strictObject({
        /** The virtual disk file, absolute on the host. Changed in place. */
        path: property(windowsPath(), {
          change: plugCost,
          setBy: "Set-VMHardDiskDrive -Path",
          // While checkpoints exist the drive shows the newest differencing file: the root of its chain is what was declared.
          read: {
            select: ["HardDiskDrive.Path", "HardDiskDrive.RootPath"],
            value: (scope) => scope.object("HardDiskDrive")?.["RootPath"] ?? scope.object("HardDiskDrive")?.["Path"],
          },
          equal: samePath,
        }),
        /** Operations a second, of 8KB, that the disk is meant to get; 0 is no wish. @default 0 */
        minimumIops: property(iops, {
          change: "inPlace",
          setBy: "Set-VMHardDiskDrive -MinimumIOPS",
          readFrom: "HardDiskDrive.MinimumIOPS",
        }),
        /** Operations a second, of 8KB, that the disk may use; 0 is no limit. @default 0 */
        maximumIops: property(iops, {
          change: "inPlace",
          setBy: "Set-VMHardDiskDrive -MaximumIOPS",
          readFrom: "HardDiskDrive.MaximumIOPS",
        }),
      }),
    )
    .prefault({}),
  {
    add: plugCost,
    remove: plugCost,
    readFrom: "HardDiskDrive",
    keyOf: slotOfDrive,
    keySelect: slotSelect("HardDiskDrive"),
  },
);

export const dvdDrives = deviceMap(
  z
    .record(
      slot(),
      z.strictObject({
        /** The image in the drive, absolute on the host; `""` is an empty drive. Changed live. @default "" */
        path: property(z.union([z.literal(""), windowsPath()]).default(""), {
          change: "inPlace",
          set: {
            cmdlet: "Set-VMDvdDrive",
            parameters: (value) => ({ Path: value === "" ? null : value }),
          },
          read: {
            select: ["DvdDrive.Path"],
            value: (scope) => scope.object("DvdDrive")?.["Path"] ?? "",
          },
          equal: samePath,
        }),
      }),
    )
    .prefault({}),
  {
    add: "liveElseOff",
    remove: "liveElseOff",
    readFrom: "DvdDrive",
    keyOf: slotOfDrive,
    keySelect: slotSelect("DvdDrive"),
  },
);
