import fc from "fast-check";
import { formatPath } from "../../../provider/engine/propertyPath";
import { impactOf } from "../../../provider/engine/effect";
import { unknownValue } from "../../../provider/engine/unknown";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { arbitraryMachine } from "../../helpers/arbitraryMachine";

const machines = arbitraryMachine({ host: "HV1", switchNames: ["lan"], diskPaths: ["C:\\a.vhdx", "C:\\b.vhdx"] }).map(
  (machine) => virtualMachine.check({ ...machine, name: "web1" }),
);

function changed(before: Record<string, unknown>, after: Record<string, unknown>) {
  const base = { host: "HV1", name: "web1" };
  return virtualMachine
    .diff({ ...base, ...before }, { ...base, ...after })
    .map(({ path, cost }) => [formatPath(path), cost]);
}

describe("diff", () => {
  it("finds every arbitrary machine valid", () => {
    fc.assert(fc.property(machines, ({ failures }) => failures.length === 0));
  });

  it("is empty between a declaration and itself", () => {
    fc.assert(fc.property(machines, ({ values }) => virtualMachine.diff(values, values).length === 0));
  });

  it("is empty between a declaration and its checked form", () => {
    fc.assert(
      fc.property(
        machines,
        ({ values }) => virtualMachine.diff(values, virtualMachine.check(values).values).length === 0,
      ),
    );
  });

  it.each([
    [{}, { notes: "x" }, [["notes", "inPlace"]]],
    [{ notes: "x" }, {}, [["notes", "inPlace"]]],
    [{}, { processor: { count: 2 } }, [["processor.count", "whenOff"]]],
    [{}, { memory: { startupBytes: 2 ** 30 } }, [["memory.startupBytes", "liveElseOff"]]],
    [{}, { generation: 1 }, [["generation", "replace"]]],
    [{ host: "hv1" }, { host: "HV1" }, []],
    [
      { hardDrives: { "SCSI 0:0": { path: "C:\\A.vhdx" } } },
      { hardDrives: { "SCSI 0:0": { path: "C:\\a.VHDX" } } },
      [],
    ],
  ])("between %j and %j", (before, after, expected) => {
    expect(changed(before, after)).toEqual(expected);
  });

  it("touches only the adapter that goes, wherever it stood", () => {
    const all = { lan: {}, san: { dhcpGuard: true }, dmz: {} };
    const { lan: _gone, ...rest } = all;
    expect(changed({ networkAdapters: all }, { networkAdapters: rest })).toEqual([["networkAdapters.lan", "inPlace"]]);
  });

  it("sees no change in another order of devices", () => {
    const before = { networkAdapters: { lan: {}, san: { dhcpGuard: true } } };
    const after = { networkAdapters: { san: { dhcpGuard: true }, lan: {} } };
    expect(changed(before, after)).toEqual([]);
  });

  it("treats dynamic memory's limits by their direction", () => {
    const memory = (minimum: number, maximum: number) => ({
      memory: {
        dynamicEnabled: true,
        minimumBytes: minimum * 2 ** 20,
        startupBytes: 2 ** 29,
        maximumBytes: maximum * 2 ** 20,
      },
    });
    expect(changed(memory(256, 1024), memory(128, 2048))).toEqual([
      ["memory.minimumBytes", "inPlace"],
      ["memory.maximumBytes", "inPlace"],
    ]);
    expect(changed(memory(128, 2048), memory(256, 1024))).toEqual([
      ["memory.minimumBytes", "whenOff"],
      ["memory.maximumBytes", "whenOff"],
    ]);
  });

  it("ignores limits that have no meaning with static memory", () => {
    const before = { memory: { dynamicEnabled: false, minimumBytes: 2 ** 28 } };
    expect(changed(before, { memory: { dynamicEnabled: false, minimumBytes: 2 ** 29 } })).toEqual([]);
  });

  it("shows an unknown value as a change", () => {
    expect(changed({ notes: "x" }, { notes: unknownValue })).toEqual([["notes", "inPlace"]]);
  });

  it("names the dearest effect and its causes", () => {
    const base = { host: "HV1", name: "web1" };
    const changes = virtualMachine.diff(base, {
      ...base,
      notes: "x",
      processor: { count: 2 },
      firmware: { secureBoot: false },
    });
    expect(impactOf(changes)).toEqual({ effect: "restart", because: ["processor.count", "firmware.secureBoot"] });
  });
});
