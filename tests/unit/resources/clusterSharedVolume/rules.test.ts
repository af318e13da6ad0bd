import { unknownValue } from "../../../../provider/engine/unknown";
import { clusterSharedVolume } from "../../../../provider/resources/clusterSharedVolume";
import { cluster, declared, failures } from "./volume";

describe("the rules of a ClusterSharedVolume", () => {
  it("pass what is right", () => {
    expect(failures({ ...declared, name: "vms", mountPointName: "VMs 1", ownerNode: "HV1", sizeBytes: "2TB" })).toEqual(
      [],
    );
    expect(failures({ cluster: unknownValue, disk: unknownValue, maintenance: unknownValue })).toEqual([]);
  });

  it.each([
    ["no disk", { cluster }, "disk: is required"],
    [
      "both modes",
      { ...declared, maintenance: true, redirectedAccess: true },
      "redirectedAccess: has no meaning with maintenance",
    ],
    [
      "a path for a folder",
      { ...declared, mountPointName: "C:\\ClusterStorage\\vms" },
      "mountPointName: is the name of one folder",
    ],
    ["a device", { ...declared, mountPointName: "NUL" }, "mountPointName: is a name that Windows keeps for a device"],
    ["a dot at the end", { ...declared, mountPointName: "vms." }, "mountPointName: ends with a dot"],
    ["no size", { ...declared, sizeBytes: "much" }, 'sizeBytes: "much" is no size'],
  ])("refuse %s", (_title, values, expected) => {
    expect(failures(values).map((text) => text.slice(0, expected.length))).toEqual([expected]);
  });

  it("claim the disk and the folder for one resource of the cluster", () => {
    expect(clusterSharedVolume.check({ ...declared, mountPointName: "VMs" }).claims).toEqual([
      { what: "the volume on the disk 60003ff1 of the cluster prod", path: ["disk"] },
      { what: "the folder C:\\ClusterStorage\\vms of the cluster prod", path: ["mountPointName"] },
    ]);
  });

  it("make a new volume only for another disk or another cluster", () => {
    const costs = (after: Record<string, unknown>) =>
      clusterSharedVolume.diff(declared, after).map(({ path, cost }) => `${path.join(".")} ${cost}`);
    expect(costs({ ...declared, disk: "60003FF2" })).toEqual(["disk replace"]);
    expect(costs({ ...declared, disk: "60003ff1" })).toEqual([]);
    expect(costs({ ...declared, cluster: { ...cluster, name: "TEST" } })).toEqual(["cluster replace"]);
    expect(costs({ ...declared, cluster: { ...cluster, nodes: ["HV2"] }, mountPointName: "vms" })).toEqual([
      "cluster inPlace",
      "mountPointName inPlace",
    ]);
  });
});
