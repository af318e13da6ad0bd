import { unknownValue } from "../../../../provider/engine/unknown";
import { virtualHardDisk } from "../../../../provider/resources/virtualHardDisk";

const base = { host: "HV1", path: "C:\\VMs\\web1.vhdx", sizeBytes: "40GB" };

function failuresOf(inputs: Record<string, unknown>): string[] {
  return virtualHardDisk.check(inputs).failures.map(({ path, reason }) => `${path.join(".")}: ${reason}`);
}

describe("the rules of a virtual disk", () => {
  it("accept a disk with a size, and normalise its path and size", () => {
    const { values, failures } = virtualHardDisk.check({ ...base, path: "c:/VMs//web1.vhdx" });
    expect({ values, failures }).toEqual({
      values: { host: "HV1", path: "C:\\VMs\\web1.vhdx", sizeBytes: 40 * 2 ** 30 },
      failures: [],
    });
  });

  it.each([
    [{ path: "C:\\VMs\\web1.iso" }, "path: ends neither in .vhdx nor in .vhd"],
    [{ sizeBytes: undefined }, "sizeBytes: is required unless type is Differencing"],
    [{ sizeBytes: "1MB" }, "sizeBytes: 1MB is below the minimum of 3MB"],
    [{ path: "C:\\a.vhd", sizeBytes: "3TB" }, "sizeBytes: 3TB is above 2040GB, the most of a .vhd; use .vhdx"],
    [
      { path: "C:\\a.vhd", logicalSectorSizeBytes: 4096 },
      "logicalSectorSizeBytes: a .vhd has sectors of 512 bytes only; use .vhdx",
    ],
    [
      { path: "C:\\a.vhd", blockSizeBytes: "1MB" },
      "blockSizeBytes: 1MB is neither 512KB nor 2MB, the block sizes of a .vhd",
    ],
    [{ blockSizeBytes: "3MB" }, "blockSizeBytes: 3MB is no power of two from 1MB to 256MB"],
    [{ type: "Fixed", blockSizeBytes: "2MB" }, "blockSizeBytes: has no meaning for a fixed disk"],
    [{ parentPath: "C:\\base.vhdx" }, 'parentPath: has a meaning only with type: "Differencing"'],
    [{ type: "Differencing" }, "parentPath: is required when type is Differencing"],
    [{ type: "Differencing", parentPath: "c:\\vms\\WEB1.vhdx" }, "parentPath: is the disk itself"],
    [
      { type: "Differencing", parentPath: "C:\\base.vhd" },
      "parentPath: is a .vhd, but the disk is a .vhdx; both must have the same format",
    ],
    [
      { type: "Differencing", parentPath: "C:\\base.vhdx", logicalSectorSizeBytes: 512 },
      "logicalSectorSizeBytes: a differencing disk has that of its parent",
    ],
    [
      { logicalSectorSizeBytes: 4096, physicalSectorSizeBytes: 512 },
      "physicalSectorSizeBytes: 512 is below logicalSectorSizeBytes, 4096",
    ],
    [
      { logicalSectorSizeBytes: 4096, sizeBytes: 2 ** 30 + 512 },
      "sizeBytes: 1073742336 bytes is no multiple of logicalSectorSizeBytes, 4096",
    ],
  ])("refuse %j", (change, failure) => {
    expect(failuresOf({ ...base, ...change })).toEqual([failure]);
  });

  it("take the size of the parent when a differencing disk has none", () => {
    expect(failuresOf({ host: "HV1", path: "C:\\a.vhdx", type: "Differencing", parentPath: "C:\\base.vhdx" })).toEqual(
      [],
    );
  });

  it("let values pass that are not known yet", () => {
    expect(failuresOf({ host: "HV1", path: unknownValue, type: unknownValue, parentPath: unknownValue })).toEqual([]);
  });

  const cluster = { name: "PROD", nodes: ["HV1", "HV2"] };
  const shared = "C:\\ClusterStorage\\Volume1\\web1.vhdx";
  const tail =
    "is on storage that only one node reaches; a disk in a cluster needs a path below C:\\ClusterStorage or on a share";

  it.each([
    [{ cluster }, `path: "C:\\\\VMs\\\\web1.vhdx" ${tail}`],
    [
      { cluster, path: shared, type: "Differencing", sizeBytes: undefined, parentPath: "D:\\base.vhdx" },
      `parentPath: "D:\\\\base.vhdx" ${tail}`,
    ],
  ])("refuse a file that only one node of the cluster reaches: %j", (change, failure) => {
    expect(failuresOf({ ...base, ...change })).toEqual([failure]);
  });

  it.each([
    { cluster, path: shared },
    { cluster, path: "\\\\FS01\\VMs\\web1.vhdx" },
    { cluster, path: unknownValue },
    { cluster: unknownValue },
  ])("accept a disk of a cluster that every node reaches, or may reach: %j", (change) => {
    expect(failuresOf({ ...base, ...change })).toEqual([]);
  });
});
