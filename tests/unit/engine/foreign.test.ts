import fc from "fast-check";
import { withDefaults } from "../../../provider/engine/defaults";
import { impactOf } from "../../../provider/engine/effect";
import { isRecord, recordOrEmpty } from "../../../provider/engine/isRecord";
import type { Values } from "../../../provider/engine/property";
import { formatPath } from "../../../provider/engine/propertyPath";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { machineRecordOf } from "../../helpers/hostRecord";

const declared = {
  host: "HV1",
  name: "web1",
  networkAdapters: { lan: {} },
  hardDrives: { "SCSI 0:0": { path: "C:\\a.vhdx" } },
};

const context = { refused: new Set<string>(), owner: "test", remembered: {}, foundOn: "HV1" };

function recordOf(values: Values): Values {
  const { members } = virtualMachine;
  return machineRecordOf(members, withDefaults(members, virtualMachine.check(values).values));
}

/** The record with other values in one of its objects. */
const changed = (type: string, values: Values): Values => {
  const record = recordOf(declared);
  const object = record[type];
  const inner = Array.isArray(object)
    ? object.map((one) => ({ ...recordOrEmpty(one), ...values }))
    : { ...recordOrEmpty(object), ...values };
  return { ...record, [type]: inner };
};

/** What a refresh leaves in the state, and what the next operations then do with it. */
function refreshed(record: Values): readonly string[] {
  const state = virtualMachine.asObserved(declared, record);
  virtualMachine.byId("1", state, {});
  virtualMachine.find(state);
  virtualMachine.ownership(state);
  virtualMachine.remove(state, record);
  virtualMachine.drift(state, record);
  virtualMachine.asObserved(state, record);
  return virtualMachine.diff(state, virtualMachine.check(declared).values).map(({ path }) => formatPath(path));
}

describe("a machine that somebody configured as we would not let anybody declare it", () => {
  it.each([
    ["VirtualMachine", { Name: "x".repeat(150) }, ["name"]],
    [
      "VirtualMachine",
      { AutomaticStartDelay: -1, CheckpointType: "Unknown" },
      ["automaticStartDelay", "checkpointType"],
    ],
    ["VMProcessor", { Count: 5000, RelativeWeight: 0 }, ["processor.count", "processor.relativeWeight"]],
    ["VMMemory", { Startup: 33 * 2 ** 20, Priority: 101 }, ["memory.startupBytes", "memory.priority"]],
    [
      "VMNetworkAdapter",
      { PortMirroringMode: "Other", VMQWeight: 900 },
      ["networkAdapters.lan.portMirroring", "networkAdapters.lan.vmqWeight"],
    ],
    ["HardDiskDrive", { Path: "Disk 2 5.00 GB Bus 0 Lun 0 Target 2" }, ['hardDrives["SCSI 0:0"].path']],
    ["VMNetworkAdapter", { Name: "y".repeat(150) }, [`networkAdapters.${"y".repeat(150)}`, "networkAdapters.lan"]],
  ])("shows %s %j as a difference, and goes on", (type, values, paths) => {
    expect(refreshed(changed(type, values))).toEqual(paths);
  });

  it("is read and removed whatever a property holds", () => {
    const objects = Object.entries(recordOf(declared)).flatMap(([type, object]) => {
      const [one] = Array.isArray(object) ? object.filter(isRecord) : [recordOrEmpty(object)];
      // The record's own form stands: these are what plans look at by name.
      const fixed = [
        "Id",
        "Name",
        "State",
        "Generation",
        "ControllerType",
        "ControllerNumber",
        "ControllerLocation",
        "BootOrder",
      ];
      return Object.keys(one ?? {})
        .filter((name) => !fixed.includes(name))
        .map((name) => [type, name] as const);
    });
    const values = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 2 }),
    );
    const law = fc.property(fc.constantFrom(...objects), values, ([type, name], value) => {
      expect(() => refreshed(changed(type, { [name]: value }))).not.toThrow();
    });
    fc.assert(law);
  });
});

describe("what only the provider uses", () => {
  const base = { host: "HV1", name: "web1" };
  const later = {
    ...base,
    restartPolicy: "never",
    shutdown: { timeoutSeconds: 5, whenGuestDoesNotAnswer: "turnOff" },
    timeouts: { create: 60, update: 60, delete: 60, read: 60 },
  };

  it("is no drift, for no host has it", () => {
    expect(virtualMachine.drift(later, recordOf(base))).toEqual([]);
  });

  it("does nothing to the machine when it changes, and needs no step", () => {
    const changes = virtualMachine.diff(base, later);
    expect(changes).toHaveLength(7);
    expect(impactOf(changes)).toMatchObject({ effect: "nothing" });
    expect(virtualMachine.plan(later, recordOf(base), context)).toEqual([]);
  });

  it("is not named beside what does something", () => {
    const changes = virtualMachine.diff(base, { ...later, processor: { count: 2 } });
    expect(impactOf(changes)).toEqual({ effect: "restart", because: ["processor.count"] });
  });
});
