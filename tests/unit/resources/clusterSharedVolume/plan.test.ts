import { clusterSharedVolume } from "../../../../provider/resources/clusterSharedVolume";
import { content, declared, id, nothing, plan, record, refusal } from "./volume";

const target = { Cluster: "PROD", Id: id };

describe("the plan for a cluster shared volume", () => {
  it("makes it of its disk, under its folder", () => {
    const whole = { ...declared, name: "vms", mountPointName: "vms", ownerNode: "HV2", sizeBytes: "1TB" };
    expect(plan(whole, null)).toEqual([
      ["Add-SharedVolume", { Cluster: "PROD", Disk: "60003FF1", MountPointName: "vms" }],
    ]);
  });

  it("is empty for a volume that is as declared", () => {
    expect(plan(declared, record())).toEqual([]);
    const whole = {
      ...declared,
      name: "Cluster Disk 1",
      mountPointName: "volume1",
      ownerNode: "hv1.fabrikam.test",
      blockCacheEnabled: true,
      sizeBytes: 2 ** 40,
    };
    expect(plan(whole, record())).toEqual([]);
  });

  it("changes all that is possible while machines run on it", () => {
    const edited = {
      ...declared,
      sizeBytes: "2TB",
      ownerNode: "HV2.fabrikam.test",
      redirectedAccess: true,
      blockCacheEnabled: false,
      name: "vms",
    };
    expect(plan(edited, record({ content, diskSize: 4 * 2 ** 40 }))).toEqual([
      ["Set-SharedVolume", { ...target, Name: "vms", RedirectedAccess: true, BlockCacheEnabled: false }],
      ["Move-SharedVolume", { ...target, Node: "HV2" }],
      ["Resize-SharedVolume", { ...target, SizeBytes: 2 * 2 ** 40 }],
    ]);
  });

  it("renames the folder of an empty volume", () => {
    expect(plan({ ...declared, mountPointName: "vms" }, record({ content: nothing }))).toEqual([
      ["Rename-SharedVolume", { ...target, MountPointName: "vms" }],
    ]);
  });

  it("refuses to rename the folder of a volume with anything on it, and says what", () => {
    expect(refusal(() => plan({ ...declared, mountPointName: "vms", name: "vms" }, record({ content })))).toBe(
      'refused: mountPointName: "vms": the volume C:\\ClusterStorage\\Volume1 is not empty, and every path on it would break; ' +
        'on it are the virtual machines "web1", "web2", the files C:\\ClusterStorage\\Volume1\\web1.vhdx, 7 files in all. ' +
        "Move them away first, or take the change back",
    );
  });

  it("puts an idle volume into maintenance as the last thing, and takes it out of it first", () => {
    const idle = record({ content: { ...content, machines: [{ name: "web2", running: false }] } });
    expect(plan({ ...declared, name: "vms", maintenance: true, ownerNode: "HV2" }, idle)).toEqual([
      ["Set-SharedVolume", { ...target, Name: "vms" }],
      ["Move-SharedVolume", { ...target, Node: "HV2" }],
      ["Set-SharedVolume", { ...target, Maintenance: true }],
    ]);
    expect(plan({ ...declared, mountPointName: "vms" }, record({}, { MaintenanceMode: true }))).toEqual([
      ["Set-SharedVolume", { ...target, Maintenance: false }],
    ]);
  });

  it.each([
    [
      "maintenance under a running machine",
      { maintenance: true },
      'it would take the virtual machines on the volume offline: "web1";',
    ],
    ["a smaller volume", { sizeBytes: "500GB" }, "500GB is less than the volume has"],
    ["more than its disk has", { sizeBytes: "8TB" }, "8TB is more than its disk has, 4TB"],
    ["a node that the cluster has not", { ownerNode: "HV9" }, 'the cluster has no node "HV9"; it has HV1, HV2, HV3'],
  ])("refuses %s", (_title, edit, expected) => {
    const observed = record({ content, diskSize: 4 * 2 ** 40 });
    expect(refusal(() => plan({ ...declared, ...edit }, observed))).toContain(expected);
  });

  it("leaves the volume where it is while its node is not up", () => {
    expect(plan({ ...declared, ownerNode: "HV3" }, record())).toEqual([]);
  });

  it("says of a volume that is not online what it can neither see nor do", () => {
    const offline = {
      ...record({ ClusterSharedVolumeInfo: undefined, ClusterDiskPartitionInfo: undefined }),
      ClusterSharedVolume: { Id: id, Name: "Cluster Disk 1", State: "Offline" },
    };
    expect(plan({ ...declared, name: "vms" }, offline)).toEqual([["Set-SharedVolume", { ...target, Name: "vms" }]]);
    expect(refusal(() => plan({ ...declared, mountPointName: "vms" }, offline))).toBe(
      "wrongState: mountPointName: the volume is Offline; bring it online first",
    );
    expect(clusterSharedVolume.outputs(offline, "HV1")).toMatchObject({ state: "Offline", path: "" });
  });

  it("asks for what is on the volume only by way of what is declared", () => {
    expect(
      clusterSharedVolume.byId(id, { ...declared, mountPointName: "vms", sizeBytes: 2 ** 40 }, {}).parameters,
    ).toEqual({
      ...target,
      Expected: { maintenance: false, mountPointName: "vms", sizeBytes: 2 ** 40 },
    });
    expect(clusterSharedVolume.find(declared).parameters).toEqual({
      Cluster: "PROD",
      Disk: "60003FF1",
      Expected: { maintenance: false },
    });
  });

  it("removes the volume by its id", () => {
    expect(clusterSharedVolume.remove(declared, record())).toMatchObject([
      { cmdlet: "Remove-SharedVolume", parameters: target },
    ]);
  });
});

describe("the outputs of a ClusterSharedVolume", () => {
  it("say where it is, how large and how each node reaches it", () => {
    expect(clusterSharedVolume.outputs(record(), "HV1")).toEqual({
      resourceId: id,
      path: "C:\\ClusterStorage\\Volume1",
      coordinator: "HV1",
      state: "Online",
      faultState: "NoFaults",
      accessStates: { HV1: "Direct", HV2: "BlockRedirected" },
      fileSystem: "NTFS",
      capacityBytes: 2 ** 40 - 65_536,
      freeBytes: 2 ** 39,
      usedBytes: 2 ** 39,
    });
  });

  it("know ReFS by how it is reached", () => {
    const redirected = {
      Node: "HV1",
      StateInfo: "FileSystemRedirected",
      FileSystemRedirectedIOReason: "FileSystemReFs",
    };
    const observed = record({ ClusterSharedVolumeStateInfo: [redirected] });
    expect(clusterSharedVolume.outputs(observed, "HV1")).toMatchObject({ fileSystem: "ReFS" });
  });
});
