import { formatFailure } from "../../../provider/engine/check";
import { unknownValue } from "../../../provider/engine/unknown";
import { virtualMachine } from "../../../provider/resources/virtualMachine";

const minimal = { host: "HV1", name: "web1" };

function failuresOf(inputs: Record<string, unknown>): readonly string[] {
  return virtualMachine.check({ ...minimal, ...inputs }).failures.map(formatFailure);
}

describe("check", () => {
  it("accepts the least that a machine needs", () => {
    const { values, failures } = virtualMachine.check(minimal);
    expect({ values, failures }).toEqual({ values: minimal, failures: [] });
  });

  it("brings values into normal form and keeps nothing that was not declared", () => {
    const { values } = virtualMachine.check({
      ...minimal,
      memory: { startupBytes: "2GB" },
      hardDrives: { "scsi 0:0": { path: "c:/VMs/web1.vhdx" } },
      networkAdapters: { lan: { macAddress: "00-15-5d-01-02-03" } },
    });
    expect(values).toEqual({
      ...minimal,
      memory: { startupBytes: 2 ** 31 },
      hardDrives: { "SCSI 0:0": { path: "C:\\VMs\\web1.vhdx" } },
      networkAdapters: { lan: { macAddress: "00155D010203" } },
    });
  });

  it("gives the same when it checks its own result", () => {
    const once = virtualMachine.check({ ...minimal, memory: { startupBytes: "1.5GB" } }).values;
    expect(virtualMachine.check(once).values).toEqual(once);
  });

  it.each([
    [{ notez: "x" }, 'notez: unknown property; did you mean "notes"?'],
    [{ processor: { cont: 2 } }, 'processor.cont: unknown property; did you mean "count"?'],
    [{ memory: { startupBytes: "2 gigs" } }, 'memory.startupBytes: "2 gigs" is no size'],
    [{ memory: { startupBytes: "16MB" } }, "memory.startupBytes: 16MB is below the minimum of 32MB"],
    [{ memory: { startupBytes: "33MB" } }, "memory.startupBytes: 33MB is no multiple of 2MB"],
    [
      { networkAdapters: { lan: { vlan: { mode: "Access", vlanId: 5000 } } } },
      "networkAdapters.lan.vlan.vlanId: is above 4094",
    ],
    [
      { networkAdapters: { lan: { vlan: { mode: "Access" } } } },
      "networkAdapters.lan.vlan.vlanId: is required in the mode Access",
    ],
    [
      { networkAdapters: { lan: { vlan: { vlanId: 5 } } } },
      "networkAdapters.lan.vlan.vlanId: has no meaning in the mode Untagged",
    ],
    [
      { hardDrives: { "SCSI 0:0": { path: "disks\\a.vhdx" } } },
      'hardDrives["SCSI 0:0"].path: "disks\\\\a.vhdx" is not absolute',
    ],
    [{ hardDrives: { "SCSI 9:0": { path: "C:\\a.vhdx" } } }, 'hardDrives["SCSI 9:0"]: "SCSI 9:0" is no slot'],
    [{ hardDrives: { "IDE 0:0": { path: "C:\\a.vhdx" } } }, 'hardDrives["IDE 0:0"]: generation 2 has no IDE'],
    [{ hardDrives: { "SCSI 1:0": { path: "C:\\a.vhdx" } } }, 'hardDrives["SCSI 1:0"]: there is no SCSI controller 1'],
    [{ generation: 3 }, "generation: invalid option: expected one of 1|2"],
    [{ processor: { reserve: 60, maximum: 50 } }, "processor.reserve: 60 is above processor.maximum, 50"],
    [{ memory: { minimumBytes: "64MB" } }, "memory.minimumBytes: has a meaning only with dynamicEnabled: true"],
    [
      { memory: { dynamicEnabled: true, startupBytes: "64MB" } },
      "memory.minimumBytes: 512MB is above startupBytes, 64MB",
    ],
    [{ firmware: { bootOrder: ["SCSI 0:3"] } }, 'firmware.bootOrder["0"]: the machine declares no "SCSI 0:3"'],
    [
      { networkAdapters: { lan: { macAddress: "01155D010203" } } },
      'networkAdapters.lan.macAddress: "01155D010203" is a group address',
    ],
    [{ name: "" }, "name: is empty"],
    [{ processor: 2 }, "processor: expected an object, got 2"],
  ])("refuses %j", (inputs, expected) => {
    expect(failuresOf(inputs)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });

  it("reports every failure at once", () => {
    expect(failuresOf({ notez: "", processor: { count: 0 }, memory: { startupBytes: 1 } })).toHaveLength(3);
  });

  it("reports what is required and missing", () => {
    expect(virtualMachine.check({ host: "HV1" }).failures.map(formatFailure)).toEqual(["name: is required"]);
  });

  it("refuses two devices in one slot, however they are spelled", () => {
    const hardDrives = { "SCSI 0:0": { path: "C:\\a.vhdx" }, "scsi 0:0": { path: "C:\\b.vhdx" } };
    expect(failuresOf({ hardDrives })).toEqual(['hardDrives["scsi 0:0"]: names the same device as "SCSI 0:0"']);
  });

  it("lets unknown values pass wherever they stand", () => {
    const inputs = {
      notes: unknownValue,
      processor: unknownValue,
      memory: { startupBytes: unknownValue },
      networkAdapters: { lan: { switchName: unknownValue, vlan: { mode: unknownValue } } },
      hardDrives: { "SCSI 0:0": { path: unknownValue }, "SCSI 0:1": unknownValue },
      firmware: { bootOrder: ["SCSI 0:0", unknownValue] },
    };
    const { values, failures } = virtualMachine.check({ ...minimal, ...inputs });
    expect({ values, failures }).toEqual({ values: { ...minimal, ...inputs }, failures: [] });
  });

  it("takes null for a value that was left out", () => {
    expect(virtualMachine.check({ ...minimal, notes: null }).values).toEqual(minimal);
  });
});
