/** The properties of a virtual machine. */
import { z } from "zod";
import { property } from "../../engine/property";
import { freeText, name, sameName } from "../../engine/values/text";
import { normalisePath, samePath, windowsPath } from "../../engine/values/windowsPath";
import { optionalClusterIdentity } from "../clusterIdentity";
import { timeouts } from "../timeouts";
import { bios, firmware } from "./firmware";
import { memory } from "./memory";
import { networkAdapters } from "./networkAdapter";
import { processor } from "./processor";
import { dvdDrives, hardDrives } from "./storage";
import { shutdown } from "./shutdown";

/** New-VM puts a folder with the machine's name below the given one; both spellings mean the same place. */
function sameMachineFolder(observed: unknown, declared: unknown): boolean {
  if (samePath(observed, declared)) return true;
  if (typeof observed !== "string") return false;
  return samePath(observed.slice(0, normalisePath(observed).lastIndexOf("\\")), declared);
}

export const virtualMachineShape = {
  /**
   * The Hyper-V host that makes and runs the machine: a name that the connections know. Changing it moves the machine with
   * its disks to the same paths there, while it runs. A machine in a cluster goes where its role says: see ClusterRole.
   * `Compare-VM`, `Move-VM`.
   */
  host: property(name(255), { change: "inPlace", equal: sameName }),
  /**
   * The cluster whose role the machine is or is to be: it is looked for on every node, its files, the images in its DVD
   * drives too, lie on storage that all nodes reach, and it is started and stopped through its role.
   */
  cluster: optionalClusterIdentity,
  /** Name of the machine; unique on the host. Changed live, in place. `Rename-VM`. */
  name: property(name(), { change: "inPlace", setBy: "Rename-VM -NewName", readFrom: "VirtualMachine.Name" }),
  /** 2 (UEFI) or 1 (BIOS, IDE). Changing it makes a new machine. @default 2 */
  generation: property(z.literal([1, 2]).default(2), {
    change: "replace",
    readFrom: "VirtualMachine.Generation",
  }),
  /** Configuration version, such as `"10.0"`; left out: the newest of the host. Changing it makes a new machine. */
  version: property(
    z
      .string()
      .regex(/^\d+\.\d+$/, 'is no version such as "10.0"')
      .optional(),
    { change: "replace", readFrom: "VirtualMachine.Version" },
  ),
  /**
   * Folder for the machine's files; Hyper-V makes a folder with the machine's name in it. Left out: the host's default,
   * which in a cluster must be on storage that all nodes reach. Changing it moves the files while the machine runs. `Move-VMStorage`.
   */
  path: property(windowsPath().optional(), {
    change: "inPlace",
    setBy: "Move-VMStorage -VirtualMachinePath",
    readFrom: "VirtualMachine.Path",
    equal: sameMachineFolder,
  }),
  /** Free text. Changed live. @default "" */
  notes: property(freeText().default(""), {
    change: "inPlace",
    setBy: "Set-VM -Notes",
    read: { select: ["VirtualMachine.Notes"], value: (scope) => scope.object("VirtualMachine")?.["Notes"] ?? "" },
  }),
  /** The virtual processors. */
  processor,
  /** The memory: static, or dynamic between two limits. */
  memory,
  /** The UEFI firmware of a generation 2 machine. */
  firmware,
  /** The BIOS of a generation 1 machine. */
  bios,
  /** Number of SCSI controllers, 0 to 4. They are numbered from 0, and only the last can go. @default 1 */
  scsiControllerCount: property(z.number().int().min(0, "is below 0").max(4, "is above 4").default(1), {
    change: "whenOff",
  }),
  /**
   * Network adapters by name: at most 64, but 8 in generation 1 and on Windows Server 2016. An adapter that is not declared
   * is removed.
   */
  networkAdapters,
  /** Hard drives by slot, such as `"SCSI 0:0"`. A drive that is not declared is unplugged; its file stays. */
  hardDrives,
  /** DVD drives by slot, such as `"SCSI 0:1"`, or `"IDE 1:0"` in generation 1. A drive that is not declared is removed. */
  dvdDrives,
  /** What the host does with the machine when it starts. @default "StartIfRunning" */
  automaticStartAction: property(z.enum(["Nothing", "StartIfRunning", "Start"]).default("StartIfRunning"), {
    change: "liveElseOff",
    setBy: "Set-VM -AutomaticStartAction",
    readFrom: "VirtualMachine.AutomaticStartAction",
  }),
  /** Delay of the automatic start, seconds. @default 0 */
  automaticStartDelay: property(z.number().int().min(0, "is below 0").default(0), {
    change: "inPlace",
    setBy: "Set-VM -AutomaticStartDelay",
    readFrom: "VirtualMachine.AutomaticStartDelay",
  }),
  /** What the host does with the running machine when it shuts down. @default "Save" */
  automaticStopAction: property(z.enum(["TurnOff", "Save", "ShutDown"]).default("Save"), {
    change: "liveElseOff",
    setBy: "Set-VM -AutomaticStopAction",
    readFrom: "VirtualMachine.AutomaticStopAction",
  }),
  /**
   * What the host does with the running machine when its storage is lost: `Pause` waits for the storage, up to
   * `automaticCriticalErrorActionTimeout`, before the machine is turned off; `None` does nothing. @default "Pause"
   */
  automaticCriticalErrorAction: property(z.enum(["None", "Pause"]).default("Pause"), {
    change: "inPlace",
    setBy: "Set-VM -AutomaticCriticalErrorAction",
    readFrom: "VirtualMachine.AutomaticCriticalErrorAction",
  }),
  /** How long the machine stays paused while its storage is lost; minutes. @default 30 */
  automaticCriticalErrorActionTimeout: property(z.number().int().min(0, "is below 0").default(30), {
    change: "inPlace",
    setBy: "Set-VM -AutomaticCriticalErrorActionTimeout",
    readFrom: "VirtualMachine.AutomaticCriticalErrorActionTimeout",
  }),
  /** Which checkpoints can be taken. @default "Production" */
  checkpointType: property(z.enum(["Disabled", "Standard", "Production", "ProductionOnly"]).default("Production"), {
    change: "inPlace",
    setBy: "Set-VM -CheckpointType",
    readFrom: "VirtualMachine.CheckpointType",
  }),
  /** Takes a checkpoint at each start (from Windows Server 2019 and Windows 10 1709). Left out: as it is. */
  automaticCheckpointsEnabled: property(z.boolean().optional(), {
    change: "inPlace",
    setBy: "Set-VM -AutomaticCheckpointsEnabled",
    readFrom: "VirtualMachine.AutomaticCheckpointsEnabled",
  }),
  /** The power state to keep. Left out: it stays as it is, and a new machine is off. */
  state: property(z.enum(["Running", "Off", "Saved", "Paused"]).optional(), {
    change: "inPlace",
    readFrom: "VirtualMachine.State",
  }),
  /**
   * Whether a running machine may be shut down and started again for a change that needs it off; with `never` such a
   * change is an error before anything happens. @default "ifNeeded"
   */
  restartPolicy: property(z.enum(["never", "ifNeeded"]).default("ifNeeded"), { change: "inPlace", providerOnly: true }),
  /** How the running machine is brought down, for a change that needs it off, a `state` that is not `Running`, or a delete. */
  shutdown,
  /** Time limits of the operations on this resource, in seconds. */
  timeouts,
};

export const virtualMachineOutputs = {
  /** The machine's id on the host (VMId). It stays the same wherever the machine goes. */
  vmId: z.string(),
  /** The power state when the host was last asked, such as `Running` or `Off`. */
  powerState: z.string(),
  /** The host that has the machine now: it follows failovers and migrations. */
  ownerNode: z.string(),
  /** Whether the machine is a role of a failover cluster. */
  isClustered: z.boolean(),
  /** The configuration version that the machine has. */
  configurationVersion: z.string(),
  /** The MAC address of each network adapter, by adapter name; zeros before the first start of a dynamic one. */
  macAddresses: z.record(z.string(), z.string()),
  /** The addresses that the guest reports, by adapter name. */
  ipAddresses: z.record(z.string(), z.array(z.string())),
};
