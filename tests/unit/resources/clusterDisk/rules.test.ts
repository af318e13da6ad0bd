import { clusterDisk } from "../../../../provider/resources/clusterDisk";
import { unknownValue } from "../../../../provider/engine/unknown";
import { cluster, declared, failures } from "./disk";

describe("the rules of a ClusterDisk", () => {
  it("pass what is right", () => {
    const format = { fileSystem: "NTFS", label: "VMs", allocationUnitBytes: "64KB" };
    expect(
      failures({ ...declared, name: "vms", format, possibleOwners: ["HV1", "HV2"], restartAction: "Restart" }),
    ).toEqual([]);
    expect(
      failures({
        cluster: unknownValue,
        uniqueId: unknownValue,
        format: { fileSystem: unknownValue, allocationUnitBytes: "8KB" },
      }),
    ).toEqual([]);
  });

  it.each([
    ["no disk", { cluster }, "uniqueId: is required, unless serialNumber chooses the disk"],
    [
      "two disks",
      { ...declared, serialNumber: "SER1" },
      "serialNumber: cannot be combined with uniqueId: one of them chooses the disk",
    ],
    [
      "a disk number",
      { ...declared, number: 3 },
      "number: unknown property; known are cluster, uniqueId, serialNumber, name, format, possibleOwners",
    ],
    [
      "a label without a file system",
      { ...declared, format: { label: "VMs" } },
      "format.label: has a meaning only with format.fileSystem",
    ],
    [
      "a misspelt word",
      { ...declared, format: { filesystem: "NTFS" } },
      'format.filesystem: unknown property; did you mean "fileSystem"?',
    ],
    [
      "an odd unit",
      { ...declared, format: { fileSystem: "NTFS", allocationUnitBytes: "5KB" } },
      "format.allocationUnitBytes: 5KB is no power of two",
    ],
    [
      "a unit that ReFS lacks",
      { ...declared, format: { fileSystem: "ReFS", allocationUnitBytes: "8KB" } },
      "format.allocationUnitBytes: 8KB is neither 4KB nor 64KB, the units of ReFS",
    ],
    [
      "an owner twice",
      { ...declared, possibleOwners: ["HV1", "hv1.fabrikam.test"] },
      'possibleOwners["1"]: names "hv1.fabrikam.test" twice',
    ],
    [
      "restarts of what is not restarted",
      { ...declared, restartAction: "DoNotRestart", restartPeriod: 1 },
      'restartPeriod: has no meaning with restartAction: "DoNotRestart"',
    ],
  ])("refuse %s", (_title, values, expected) => {
    expect(failures(values).map((text) => text.slice(0, expected.length))).toEqual([expected]);
  });

  it("claim the disk and its name for one resource of the cluster", () => {
    expect(clusterDisk.check({ ...declared, name: "VMs" }).claims).toEqual([
      { what: "the disk with the unique id 60003ff1 of the cluster prod", path: ["uniqueId"] },
      { what: "the disk name vms of the cluster prod", path: ["name"] },
    ]);
    expect(clusterDisk.check({ cluster: unknownValue, uniqueId: "60003FF1" }).claims).toEqual([]);
  });
});
