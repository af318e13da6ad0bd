import { clusterDisk } from "../../../../provider/resources/clusterDisk";
import { cluster, declared, plan, record, refusal, volumeRecord } from "./disk";

const target = { Cluster: "PROD", UniqueId: "60003FF1" };

describe("the plan for a disk of a cluster", () => {
  it("adds a disk that is to stay as it is", () => {
    expect(plan({ ...declared, name: "data" }, null)).toEqual([["Add-SharedDisk", target]]);
  });

  it("formats an empty disk before it is added", () => {
    const format = { fileSystem: "ReFS", label: "VMs", allocationUnitBytes: 65_536, allowFormat: true };
    const disk = { SerialNumber: "SER1" };
    expect(plan({ cluster, serialNumber: "SER1", format }, null)).toEqual([
      [
        "Initialize-SharedDisk",
        { ...disk, FileSystem: "ReFS", Label: "VMs", AllocationUnitBytes: 65_536, AllowFormat: true },
      ],
      ["Add-SharedDisk", { Cluster: "PROD", ...disk }],
    ]);
  });

  it("is empty for a disk that is as declared", () => {
    const whole = {
      ...declared,
      uniqueId: "60003ff1",
      name: "Cluster Disk 1",
      format: { fileSystem: "NTFS" },
      possibleOwners: ["hv2.fabrikam.test", "hv1"],
      maintenance: false,
      restartAction: "RestartAndFailOver",
      restartThreshold: 3,
    };
    expect(plan(whole, record())).toEqual([]);
    expect(plan({ cluster, serialNumber: "ser1" }, record())).toEqual([]);
  });

  it("sets in one call what differs", () => {
    const edited = { ...declared, name: "data", possibleOwners: ["hv2.fabrikam.test"], restartAction: "DoNotRestart" };
    expect(plan({ ...edited, maintenance: true }, record())).toEqual([
      ["Set-SharedDisk", { ...target, Name: "data", PossibleOwner: ["hv2"], Maintenance: true, RestartAction: 0 }],
    ]);
  });

  it("refuses another disk for the same resource", () => {
    expect(refusal(() => plan({ cluster, serialNumber: "SER2" }, record()))).toMatch(
      /^refused: serialNumber: the disk has "SER1 {3}"; another disk is another resource/,
    );
  });

  it("leaves what a shared volume does not show, and refuses to change it", () => {
    const settings = { possibleOwners: ["HV1"], restartThreshold: 5 };
    const remembered = { settingsApplied: { possibleOwners: ["hv1"], restartThreshold: 5 } };
    expect(plan({ ...declared, ...settings }, volumeRecord(), remembered)).toEqual([]);
    expect(plan({ ...declared, ...settings, name: "vms" }, volumeRecord(), remembered)).toEqual([
      ["Set-SharedDisk", { ...target, Name: "vms" }],
    ]);
    expect(refusal(() => plan({ ...declared, ...settings, restartThreshold: 1 }, volumeRecord(), remembered))).toBe(
      "refused: restartThreshold: the disk is the shared volume C:\\ClusterStorage\\vms, and the cluster changes this only while it is none",
    );
  });

  it("takes a disk out of the cluster that nothing uses, and only that", () => {
    expect(clusterDisk.remove(declared, record())).toMatchObject([{ cmdlet: "Remove-SharedDisk", parameters: target }]);
    const used = { SharedVolume: "C:\\ClusterStorage\\vms", Witness: "Cluster Group", Role: "files" };
    const told = Object.entries(used).map(([usedAs, usedBy]) =>
      refusal(() => clusterDisk.remove(declared, record({ usedAs, usedBy }))),
    );
    expect(told).toEqual([
      "refused: it is the shared volume C:\\ClusterStorage\\vms; delete that first",
      "refused: it is the witness disk of the cluster; give the cluster another witness first",
      'refused: the role "files" uses it; take it out of that first',
    ]);
  });
});

describe("what a change of a ClusterDisk costs", () => {
  const costs = (before: Record<string, unknown>, after: Record<string, unknown>) =>
    clusterDisk.diff(before, after).map(({ path, cost }) => `${path.join(".")} ${cost}`);

  it("is a new resource for another disk, and nothing for another way to name it", () => {
    expect(costs(declared, { ...declared, uniqueId: "60003FF2" })).toEqual(["uniqueId replace"]);
    expect(costs(declared, { ...declared, uniqueId: "60003ff1" })).toEqual([]);
    expect(costs(declared, { cluster, serialNumber: "SER1" })).toEqual(["serialNumber inPlace"]);
  });

  it("is a new resource for another file system, but not for one that is said for the first time", () => {
    const ntfs = { ...declared, format: { fileSystem: "NTFS" } };
    expect(costs(ntfs, { ...declared, format: { fileSystem: "ReFS" } })).toEqual(["format.fileSystem replace"]);
    expect(costs(declared, ntfs)).toEqual(["format.fileSystem inPlace"]);
  });
});
