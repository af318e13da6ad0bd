import { z } from "zod";
import { clusterDisk } from "../../../provider/resources/clusterDisk";
import { clusterSharedVolume } from "../../../provider/resources/clusterSharedVolume";
import { clusterHosts, clusterIdentity } from "../../helpers/testCluster";
import { TestFabric } from "../../helpers/testFabric";
import { describeLifeCycle } from "./lifeCycle";
import { nodeByHand, plainCluster } from "./nodeByHand";

const cluster = clusterIdentity("HV1", "HV2");
const data = { cluster, uniqueId: "600a0b80000f1d2e" };
const raw = { cluster, serialNumber: "SER-MORE" };

async function disks(fabric: TestFabric): Promise<readonly string[]> {
  const line =
    "Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType.Name -eq 'Physical Disk' } | ForEach-Object -Process { $_.Name }";
  return z.array(z.string()).parse(await nodeByHand(fabric, line));
}

describeLifeCycle({
  kind: clusterDisk,
  hosts: clusterHosts(2),
  prepare: plainCluster,
  declared: { ...data, name: "data" },
  edited: {
    ...data,
    name: "other",
    possibleOwners: ["hv2.fabrikam.test"],
    maintenance: true,
    restartAction: "DoNotRestart",
  },
  replaced: { cluster, uniqueId: "600A0B80000F1D30", format: { fileSystem: "ReFS" } },
  drift: async (fabric) => {
    await nodeByHand(fabric, "(Get-ClusterResource -Name data).Name = 'by hand'");
  },
  vanish: async (fabric) => {
    await nodeByHand(
      fabric,
      "Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType.Name -eq 'Physical Disk' } | Remove-ClusterResource -Force",
    );
  },
  count: async (fabric) => (await disks(fabric)).length,
});

describe("a ClusterDisk of a simulated cluster", () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open(clusterHosts(2));
    await plainCluster(fabric);
  });

  afterAll(async () => {
    await fabric.close();
  });

  it("adds that one disk and no other, and says what it is", async () => {
    const disk = await fabric.create(clusterDisk, {
      ...data,
      name: "data",
      possibleOwners: ["HV1", "HV2"],
      restartThreshold: 5,
    });
    expect(await disks(fabric)).toEqual(["data"]);
    expect(disk.outs).toMatchObject({
      diskId: "600A0B80000F1D2E",
      resourceName: "data",
      state: "Online",
      usedAs: "AvailableStorage",
      sizeBytes: 2 ** 40,
    });
    await fabric.delete(disk);
  });

  it("formats an empty disk, goes on when that breaks off, and formats nothing else", async () => {
    await expect(fabric.create(clusterDisk, raw)).rejects.toThrow(/is not initialized; format/);
    const formatted = { ...raw, format: { fileSystem: "NTFS", label: "More", allocationUnitBytes: "64KB" } };
    await fabric.control.call("Add-FabricFault", { Cmdlet: "Format-Volume", Action: "Error", Word: "AccessDenied" });
    await expect(fabric.create(clusterDisk, formatted)).rejects.toThrow(/Initialize-SharedDisk failed/);
    await fabric.control.call("Clear-FabricFault");
    const disk = await fabric.create(clusterDisk, formatted);
    const [volume] = await nodeByHand(
      fabric,
      'Get-Partition -Disk (Get-Disk -SerialNumber SER-MORE) | ForEach-Object -Process { $v = Get-Volume -Partition $_; "$($v.FileSystem) $($v.FileSystemLabel) $($v.AllocationUnitSize)" }',
    );
    expect(volume).toBe("NTFS More 65536");
    await fabric.delete(disk);
    await fabric.clearCalls();
    // What is on it is kept, and it is taken as it is.
    await fabric.delete(await fabric.create(clusterDisk, { ...raw, format: { fileSystem: "NTFS" } }));
    expect(await fabric.changes()).toEqual(["Add-ClusterDisk", "Remove-ClusterResource"]);
    await fabric.clearCalls();
    const refs = { ...raw, format: { fileSystem: "ReFS" } };
    await expect(fabric.create(clusterDisk, refs)).rejects.toThrow(/is not empty: it has a volume with NTFS/);
    expect(await fabric.changes()).toEqual([]);
    await fabric.delete(
      await fabric.create(clusterDisk, { ...raw, format: { fileSystem: "ReFS", allowFormat: true } }),
    );
    expect(await fabric.changes()).toEqual(["Format-Volume", "Add-ClusterDisk", "Remove-ClusterResource"]);
  });

  it("is asked for on another node when one does not see it", async () => {
    const disk = await fabric.create(clusterDisk, { cluster, serialNumber: "SER-DATA" });
    await fabric.control.call("Set-FabricDisk", { Name: "data", Hosts: ["HV2"] });
    expect(await fabric.differences(disk)).toEqual([]);
    // The node that is asked first cannot even tell which disk it is.
    await expect(fabric.create(clusterDisk, { cluster, serialNumber: "SER-DATA" })).resolves.toMatchObject({
      id: disk.id,
    });
    await fabric.control.call("Set-FabricDisk", { Name: "data", Hosts: ["HV1", "HV2"] });
    await fabric.delete(disk);
  });

  it("says which disks there are when it does not find one", async () => {
    await expect(fabric.create(clusterDisk, { cluster, uniqueId: "nowhere" })).rejects.toThrow(
      /no disk with the unique id 'nowhere'; it sees 600A0B80000F1D2E/,
    );
  });

  it("is there on whichever node answers", async () => {
    const disk = await fabric.create(clusterDisk, data);
    await fabric.crash("HV1");
    expect(await fabric.differences(disk)).toEqual([]);
    const renamed = await fabric.update(disk, { ...data, name: "moved" });
    expect(renamed.outs).toMatchObject({ resourceName: "moved", ownerNode: "HV2" });
    await fabric.start("HV1");
    await fabric.delete(renamed);
    expect(await disks(fabric)).toEqual([]);
  });

  it("is not deleted while it is a shared volume or the witness, and keeps what it cannot change then", async () => {
    const declared = { ...data, name: "data", restartThreshold: 4 };
    let disk = await fabric.create(clusterDisk, declared);
    const volume = await fabric.create(clusterSharedVolume, {
      cluster,
      disk: "600A0B80000F1D2E",
      mountPointName: "vms",
    });
    expect(await fabric.differences(disk)).toEqual([]);
    await expect(fabric.delete(disk)).rejects.toThrow(
      /it is the shared volume C:\\ClusterStorage\\vms; delete that first/,
    );
    await expect(fabric.update(disk, { ...declared, restartThreshold: 1 })).rejects.toThrow(
      /restartThreshold: the disk is the shared volume/,
    );
    disk = await fabric.update(disk, { ...declared, name: "renamed" });
    expect(disk.outs).toMatchObject({ resourceName: "renamed", usedAs: "SharedVolume" });
    await fabric.delete(volume);
    disk = await fabric.update(disk, { ...declared, restartThreshold: 1 });
    await nodeByHand(fabric, "Set-ClusterQuorum -DiskWitness data");
    await expect(fabric.delete(disk)).rejects.toThrow(/witness disk of the cluster/);
    await nodeByHand(fabric, "Set-ClusterQuorum -FileShareWitness '\\\\FS01\\Witness'");
    await fabric.delete(disk);
    expect(await disks(fabric)).toEqual([]);
  });
});
