import { z } from "zod";
import { clusterSharedVolume } from "../../../provider/resources/clusterSharedVolume";
import { clusterHosts, clusterIdentity } from "../../helpers/testCluster";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { describeLifeCycle } from "./lifeCycle";
import { nodeByHand, plainCluster } from "./nodeByHand";

const cluster = clusterIdentity("HV1", "HV2");
const dataDisk = "600A0B80000F1D2E";
const smallDisk = "600A0B80000F1D2F";
const base = { cluster, disk: dataDisk };

/** The disks that can be a volume, as disks of the cluster; the larger one has room to grow. */
async function prepare(fabric: TestFabric): Promise<void> {
  await plainCluster(fabric);
  await nodeByHand(fabric, "$null = Get-ClusterAvailableDisk | Add-ClusterDisk");
  await nodeByHand(fabric, `Get-Partition -Disk (Get-Disk -UniqueId ${dataDisk}) | Resize-Partition -Size 100GB`);
}

async function volumes(fabric: TestFabric): Promise<readonly string[]> {
  const line =
    "Get-ClusterSharedVolume | ForEach-Object -Process { $_.Name + ' ' + $_.SharedVolumeInfo[0].FriendlyVolumeName + ' ' + $_.OwnerNode.Name }";
  return z.array(z.string()).parse(await nodeByHand(fabric, line));
}

describeLifeCycle({
  kind: clusterSharedVolume,
  hosts: clusterHosts(2),
  prepare,
  declared: { ...base, name: "vms", mountPointName: "vms", ownerNode: "HV1", sizeBytes: "100GB" },
  edited: {
    ...base,
    name: "data",
    mountPointName: "Data 1",
    ownerNode: "hv2.fabrikam.test",
    redirectedAccess: true,
    blockCacheEnabled: false,
    sizeBytes: "100GB",
  },
  replaced: { ...base, disk: smallDisk, mountPointName: "small" },
  drift: async (fabric) => {
    await nodeByHand(
      fabric,
      "$null = Suspend-ClusterResource -Name vms -Force; Rename-Item -LiteralPath C:\\ClusterStorage\\vms -NewName other; $null = Move-ClusterSharedVolume -Name vms -Node HV2",
    );
  },
  vanish: async (fabric) => {
    await nodeByHand(fabric, "$null = Get-ClusterSharedVolume | Remove-ClusterSharedVolume");
  },
  count: async (fabric) => (await volumes(fabric)).length,
});

describe("a ClusterSharedVolume of a simulated cluster", () => {
  const declared = { ...base, mountPointName: "vms" };
  let fabric: TestFabric;
  let volume: Resource;

  beforeAll(async () => {
    fabric = await TestFabric.open(clusterHosts(2));
    await prepare(fabric);
    volume = await fabric.create(clusterSharedVolume, declared);
  });

  afterAll(async () => {
    await fabric.close();
  });

  it("says where it is, how full it is and how each node reaches it", () => {
    expect(volume.outs).toMatchObject({
      path: "C:\\ClusterStorage\\vms",
      state: "Online",
      faultState: "NoFaults",
      fileSystem: "NTFS",
      accessStates: { HV1: "Direct", HV2: "Direct" },
      capacityBytes: 100 * 2 ** 30,
      usedBytes: 0,
    });
  });

  it("grows, and never shrinks", async () => {
    volume = await fabric.update(volume, { ...declared, sizeBytes: "200GB" });
    expect(volume.outs).toMatchObject({ capacityBytes: 200 * 2 ** 30 });
    await expect(fabric.update(volume, { ...declared, sizeBytes: "150GB" })).rejects.toThrow(/it can only grow/);
    await expect(fabric.update(volume, { ...declared, sizeBytes: "2TB" })).rejects.toThrow(
      /2TB is more than its disk has, 1TB/,
    );
    await fabric.control.call("Set-FabricDisk", { Name: "data", Size: "4TB" });
    volume = await fabric.update(volume, { ...declared, sizeBytes: "2TB" });
    expect(volume.outs).toMatchObject({ capacityBytes: 2 * 2 ** 40 });
  });

  it("says which disks there are when it does not find one", async () => {
    await expect(fabric.create(clusterSharedVolume, { cluster, disk: "Disk 9" })).rejects.toThrow(
      /no disk with the name or unique id 'Disk 9'; its disks are /,
    );
  });

  describe("with virtual machines on it", () => {
    beforeAll(async () => {
      for (const name of ["web1", "web2"]) {
        await nodeByHand(
          fabric,
          `& { $null = New-VM -Name ${name} -Generation 2 -Path C:\\ClusterStorage\\vms -NewVHDPath C:\\ClusterStorage\\vms\\${name}.vhdx -NewVHDSizeBytes 10GB; $null = Add-ClusterVirtualMachineRole -VMName ${name} }`,
        );
      }
      await nodeByHand(fabric, "$null = Start-ClusterGroup -Name web1");
    });

    it("shows no drift while what is on it changes", async () => {
      expect(await fabric.differences(volume)).toEqual([]);
    });

    it("keeps its folder, and names what is on it", async () => {
      await fabric.clearCalls();
      await expect(fabric.update(volume, { ...declared, mountPointName: "new" })).rejects.toThrow(
        /mountPointName: "new": the volume C:\\ClusterStorage\\vms is not empty.* "web1", "web2".*vms\\web1\.vhdx/,
      );
      expect(await fabric.changes()).toEqual([]);
    });

    it("does not go into maintenance under a machine that runs", async () => {
      await expect(fabric.update(volume, { ...declared, maintenance: true })).rejects.toThrow(
        /it would take the virtual machines on the volume offline: "web1";/,
      );
    });

    it("moves its coordinator, is redirected and grows without stopping anything", async () => {
      volume = await fabric.update(volume, {
        ...declared,
        ownerNode: "HV1",
        redirectedAccess: true,
        sizeBytes: "3TB",
      });
      expect(volume.outs).toMatchObject({
        coordinator: "HV1",
        accessStates: { HV1: "FileSystemRedirected", HV2: "FileSystemRedirected" },
        capacityBytes: 3 * 2 ** 40,
      });
      const machine = await fabric.machine("web1");
      expect([machine.State, machine.Stops + machine.TurnOffs]).toEqual(["Running", 0]);
    });

    it("follows its nodes: a coordinator that is down is no drift, and gets the volume back", async () => {
      await fabric.crash("HV1");
      expect(await fabric.differences(volume)).toEqual([]);
      volume = await fabric.update(volume, { ...declared, ownerNode: "HV1", sizeBytes: "3TB", name: "moved" });
      expect(volume.outs).toMatchObject({ coordinator: "HV2" });
      await fabric.start("HV1");
      expect(await fabric.differences(volume)).toEqual(["ownerNode"]);
    });

    it("is not deleted", async () => {
      await expect(fabric.delete(volume)).rejects.toThrow(
        /is not empty: on it are the virtual machines 'web1', 'web2'/,
      );
      expect(await volumes(fabric)).toHaveLength(1);
    });
  });
});
