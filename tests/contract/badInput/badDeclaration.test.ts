/** Mistakes that a declaration shows by itself: said before any host is asked. */
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { formatPath } from "../../../provider/engine/propertyPath";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";

const failuresOf = (kind: Kind, declared: Values) =>
  kind.check(declared).failures.map(({ path, reason }) => ({ property: formatPath(path), reason }));

const machine = { host: "HV1", name: "web1" };
const adapter = (vlan: Values) => ({ ...machine, networkAdapters: { lan: { vlan } } });

describe("a mistake in a declaration is one failure that names the property and says what is right", () => {
  it.each<[string, Kind, Values, string, string]>([
    [
      "a typo in a property name",
      virtualMachine,
      { ...machine, procesor: { count: 2 } },
      "procesor",
      'unknown property; did you mean "processor"?',
    ],
    [
      "a typo deep inside",
      virtualMachine,
      adapter({ mode: "Access", vlanid: 20 }),
      "networkAdapters.lan.vlan.vlanid",
      'unknown property; did you mean "vlanId"?',
    ],
    [
      "a wrong unit",
      virtualMachine,
      { ...machine, memory: { startupBytes: "4 gigs" } },
      "memory.startupBytes",
      '"4 gigs" is no size; write bytes as a number, or text such as "512MB" or "8GB"',
    ],
    [
      "memory below the minimum",
      virtualMachine,
      { ...machine, memory: { startupBytes: "16MB" } },
      "memory.startupBytes",
      "16MB is below the minimum of 32MB",
    ],
    [
      "a VLAN that cannot be",
      virtualMachine,
      adapter({ mode: "Access", vlanId: 5000 }),
      "networkAdapters.lan.vlan.vlanId",
      "is above 4094",
    ],
    [
      "a relative path of a drive",
      virtualMachine,
      { ...machine, hardDrives: { "SCSI 0:0": { path: "disks\\web1.vhdx" } } },
      'hardDrives["SCSI 0:0"].path',
      '"disks\\\\web1.vhdx" is not absolute; start with a drive such as C:\\ or with \\\\server\\share',
    ],
    [
      "a relative path of a disk",
      virtualHardDisk,
      { host: "HV1", path: "web1.vhdx", sizeBytes: "1GB" },
      "path",
      '"web1.vhdx" is not absolute; start with a drive such as C:\\ or with \\\\server\\share',
    ],
    ["a missing host", virtualMachine, { name: "web1" }, "host", "is required"],
  ])("%s", (_what, kind, declared, property, reason) => {
    expect(failuresOf(kind, declared)).toEqual([{ property, reason }]);
  });

  it("and all mistakes are told at once", () => {
    const declared = { ...machine, memory: { startupBytes: "16MB" }, processor: { count: 0 }, nots: "x" };
    const failures = failuresOf(virtualMachine, declared);
    expect(failures.map(({ property }) => property).sort()).toEqual(["memory.startupBytes", "nots", "processor.count"]);
  });
});
