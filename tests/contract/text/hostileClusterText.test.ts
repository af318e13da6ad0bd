/** The texts of a cluster and of what is in it take any text that the cluster can have, and nothing but that property feels it. */
import { z } from "zod";
import { clusterDisk } from "../../../provider/resources/clusterDisk";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { clusterSharedVolume } from "../../../provider/resources/clusterSharedVolume";
import { failoverCluster } from "../../../provider/resources/failoverCluster";
import { addMachine } from "../../helpers/clusterMachines";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { hostileFileNames, hostileNames, hostileNotes } from "./corpus";
import { changed, missing, pairsIn } from "./coverage";
import { demandOf, runRelay, type Runner } from "./relay";

const cluster = clusterIdentity("HV1", "HV2");
const group = "(Get-ClusterGroup | Where-Object -FilterScript { $_.GroupType -eq 'VirtualMachine' })";

const disk: Runner = {
  kind: clusterDisk,
  suffix: " disk",
  legs: {
    "ClusterDisk.name": {
      texts: hostileNames,
      shift: 0,
      seen: "(Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType -like 'Physical Disk' }).Name",
    },
  },
  texts: (text) => ({ name: text("ClusterDisk.name") }),
};

const volume: Runner = {
  kind: clusterSharedVolume,
  legs: {
    "ClusterSharedVolume.name": { texts: hostileNames, shift: 7, seen: "(Get-ClusterSharedVolume).Name" },
    "ClusterSharedVolume.mountPointName": {
      texts: hostileFileNames.filter((text) => text.length <= 64),
      shift: 3,
      seen: "(Get-ClusterSharedVolume).SharedVolumeInfo[0].FriendlyVolumeName.Substring('C:\\ClusterStorage\\'.Length)",
    },
  },
  texts: (text) => ({
    name: text("ClusterSharedVolume.name"),
    mountPointName: text("ClusterSharedVolume.mountPointName"),
  }),
};

const description: Runner = {
  kind: failoverCluster,
  legs: {
    "FailoverCluster.description": {
      texts: [...hostileNames, ...hostileNotes],
      shift: 0,
      seen: "(Get-Cluster).Description",
    },
  },
  texts: (text) => ({ description: text("FailoverCluster.description") }),
};

const role: Runner = {
  kind: clusterRole,
  legs: {
    "ClusterRole.name": { texts: hostileNames, shift: 3, seen: `${group}.Name` },
    "ClusterRole.description": { texts: [...hostileNames, ...hostileNotes], shift: 6, seen: `${group}.Description` },
    "ClusterRole.antiAffinityClassNames": {
      texts: hostileNames,
      shift: 9,
      seen: `@(${group}.AntiAffinityClassNames)[0]`,
    },
  },
  texts: (text) => ({
    name: text("ClusterRole.name"),
    description: text("ClusterRole.description"),
    antiAffinityClassNames: [text("ClusterRole.antiAffinityClassNames")],
  }),
};

describe("hostile text", () => {
  let fabric: TestFabric;
  let failoverClusterMade: Resource;
  const made = new Map<Runner, Resource>();

  beforeAll(async () => {
    fabric = await TestFabric.open(clusterHosts(2));
    failoverClusterMade = await createCluster(fabric, "HV1", "HV2");
    await fabric.create(clusterDisk, { cluster, serialNumber: "SER-DATA", name: "volume" });
  });

  /** A path that can stand in a script. */
  async function plainVolume(): Promise<string> {
    const resource = made.get(volume);
    if (resource === undefined) throw new Error("there is no volume");
    const { outs } = await fabric.update(resource, { ...resource.inputs, mountPointName: "volume" });
    return z.string().parse(outs["path"]);
  }

  afterAll(async () => {
    await fabric.close();
    const pairs = pairsIn(demandOf([disk, volume, description, role]));
    process.stdout.write(`${pairs} pairs of property and text\n`);
  });

  it("comes back byte for byte from disks and volumes, and takes no cmdlet more than plain text", async () => {
    made.set(volume, await fabric.create(clusterSharedVolume, { cluster, disk: "volume", name: "volume" }));
    made.set(disk, await fabric.create(clusterDisk, { cluster, serialNumber: "SER-SMALL", name: "more" }));
    const { sights, failures } = await runRelay(fabric, made);
    expect(failures).toEqual([]);
    expect(changed(sights)).toEqual([]);
    expect(missing(demandOf([disk, volume]), sights)).toEqual([]);
  });

  // The volume must be empty for another mount point, so the machine comes later.
  it("comes back byte for byte from clusters and roles, and takes no cmdlet more than plain text", async () => {
    const vmId = await addMachine(fabric, "web", { path: await plainVolume() });
    const resources = new Map([
      [description, failoverClusterMade],
      [role, await fabric.create(clusterRole, { cluster, vmId, name: "web" })],
    ]);
    const { sights, failures } = await runRelay(fabric, resources);
    expect(failures).toEqual([]);
    expect(changed(sights)).toEqual([]);
    expect(missing(demandOf([description, role]), sights)).toEqual([]);
  });
});
