/** Rows of what a machine is as a whole: name, notes, processors, memory, start and stop. */
import type { PropertyRow } from "../propertyRows";
import { field, onOff, row } from "../rowOf";
import { controllerCount, firstToBoot } from "./seen";

const MB = 2 ** 20;
const GB = 2 ** 30;

const perfmonSeen = (record: unknown) =>
  ["Pmu", "Lbr", "Pebs", "Ipt"]
    .filter((name) => field(`Processor.EnablePerfmon${name}`)(record) === true)
    .map((name) => name.toLowerCase());

export const processorRows: readonly PropertyRow[] = [
  row("processor.count", [2, 4], "Processor.Count", 1),
  row("processor.maximum", [90, 80], "Processor.Maximum", 0),
  row("processor.reserve", [10, 20], "Processor.Reserve", 0),
  row("processor.relativeWeight", [200, 300], "Processor.RelativeWeight", 0),
  row("processor.maximumCountPerNumaNode", [8, 4], "Processor.MaximumCountPerNumaNode", 1),
  row("processor.maximumCountPerNumaSocket", [2, 1], "Processor.MaximumCountPerNumaSocket", 1),
  row("processor.hwThreadCountPerCore", [1, 2], "Processor.HwThreadCountPerCore", 1),
  row("processor.exposeVirtualizationExtensions", [true, false], "Processor.ExposeVirtualizationExtensions", 1),
  row("processor.compatibilityForMigrationEnabled", [true, false], "Processor.CompatibilityForMigrationEnabled", 1),
  row(
    "processor.compatibilityForOlderOperatingSystemsEnabled",
    [true, false],
    "Processor.CompatibilityForOlderOperatingSystemsEnabled",
    1,
  ),
  row("processor.perfmon", [["lbr", "pmu"], ["ipt"], []], perfmonSeen, 1, {
    shows: [["pmu", "lbr"], ["ipt"], []],
  }),
  row("processor.enableHostResourceProtection", [true, false], "Processor.EnableHostResourceProtection", 0),
  row("processor.resourcePoolName", ["Primordial", "Gold"], "Processor.ResourcePoolName", 1),
];

const memorySeen = (name: string) => field(`Memory.${name}`);

/** Static memory; the last row makes it dynamic. `machine` is named for its guest, which in the end takes no more memory live. */
export const staticMemoryRows = (machine: string): readonly PropertyRow[] => [
  row("memory.startupBytes", ["1GB", "1.5GB", "1GB"], memorySeen("Startup"), 0, { shows: [GB, 1.5 * GB, GB] }),
  row("memory.startupBytes", [1 * GB, 2 * GB], memorySeen("Startup"), 1, {
    before: async (fabric) => {
      await fabric.control.call("Set-FabricGuest", { Name: machine, HostName: "HV1", MemoryHotAdd: false });
    },
  }),
  row("memory.priority", [60, 70], memorySeen("Priority"), 0),
  row("memory.maximumAmountPerNumaNodeBytes", ["8GB", "4GB"], memorySeen("MaximumPerNumaNode"), 1, {
    shows: [8 * 1024, 4 * 1024],
  }),
  row("memory.resourcePoolName", ["Primordial", "Gold"], memorySeen("ResourcePoolName"), 1),
  row("memory.dynamicEnabled", [false, true], memorySeen("DynamicMemoryEnabled"), 1),
];

export const dynamicMemoryRows: readonly PropertyRow[] = [
  row("memory.dynamicEnabled", [true], memorySeen("DynamicMemoryEnabled"), []),
  row("memory.minimumBytes", ["256MB", "128MB", "192MB"], memorySeen("Minimum"), [0, 1], {
    shows: [256 * MB, 128 * MB, 192 * MB],
  }),
  row("memory.maximumBytes", ["4GB", "8GB", "2GB"], memorySeen("Maximum"), [0, 1], { shows: [4 * GB, 8 * GB, 2 * GB] }),
  row("memory.startupBytes", ["1GB", "768MB"], memorySeen("Startup"), 1, { shows: [GB, 768 * MB] }),
  row("memory.buffer", [30, 40], memorySeen("Buffer"), 0),
];

export const firmwareRows: readonly PropertyRow[] = [
  row(
    "firmware.secureBootTemplate",
    ["MicrosoftUEFICertificateAuthority", "MicrosoftWindows"],
    "Firmware.SecureBootTemplate",
    1,
    { alone: true },
  ),
  row("firmware.secureBoot", [true, false], "Firmware.SecureBoot", 1, { shows: onOff(true, false) }),
  row("firmware.bootOrder", [["SCSI 0:0"], [{ networkAdapter: "lan" }, "SCSI 0:0"]], firstToBoot, 1, {
    shows: ["EFI SCSI Device", "EFI Network"],
  }),
  row("firmware.consoleMode", ["COM1", "None"], "Firmware.ConsoleMode", 1),
  row("firmware.pauseAfterBootFailure", [true, false], "Firmware.PauseAfterBootFailure", 1, {
    shows: onOff(true, false),
  }),
  row("firmware.preferredNetworkBootProtocol", ["IPv6", "IPv4"], "Firmware.PreferredNetworkBootProtocol", 1),
];

const bootFrom = [
  ["IDE", "CD", "Floppy", "LegacyNetworkAdapter"],
  ["CD", "Floppy", "IDE", "LegacyNetworkAdapter"],
];

export const biosRows: readonly PropertyRow[] = [
  row("bios.numLock", [true, false], "Bios.NumLockEnabled", 1),
  row("bios.startupOrder", bootFrom, "Bios.StartupOrder", 1),
];

/** `name` is the machine's. */
export const generalRows = (name: string): readonly PropertyRow[] => [
  row("notes", ["first", "second\n'line' $(x)"], "Notes", 0),
  row("path", ["D:\\VMs", "D:\\Moved"], "Path", 0, { shows: [`D:\\VMs\\${name}`, "D:\\Moved"] }),
  row("automaticStartAction", ["Start", "Nothing"], "AutomaticStartAction", 0),
  row("automaticStartDelay", [30, 60], "AutomaticStartDelay", 0),
  row("automaticStopAction", ["ShutDown", "TurnOff"], "AutomaticStopAction", 0),
  row("automaticCriticalErrorAction", ["None", "Pause"], "AutomaticCriticalErrorAction", 0),
  row("automaticCriticalErrorActionTimeout", [10, 60], "AutomaticCriticalErrorActionTimeout", 0),
  row("checkpointType", ["Standard", "ProductionOnly"], "CheckpointType", 0),
  row("automaticCheckpointsEnabled", [true, false], "AutomaticCheckpointsEnabled", 0),
  row("scsiControllerCount", [2, 3, 1], controllerCount, 1),
];

/** Every way from one power state to another. */
const states = [
  "Running",
  "Paused",
  "Running",
  "Saved",
  "Paused",
  "Saved",
  "Running",
  "Off",
  "Saved",
  "Off",
  "Paused",
  "Off",
  "Running",
];

export const powerRow: PropertyRow = row("state", states, "State", [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0], {
  isPower: true,
});
