/** What a refresh of a cluster costs, counted, and that what a look at everything says is what each object says of itself. */
import type { PowerShellHost } from "../../../provider/powershell/host";
import { clusterDisk } from "../../../provider/resources/clusterDisk";
import { clusterSharedVolume } from "../../../provider/resources/clusterSharedVolume";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { CountedHosts } from "./countedHosts";

const nodes = ["HV1", "HV2"];
const cluster = clusterIdentity(...nodes);
const folder = "C:\\ClusterStorage\\Volume1";

/** Hosts that fail to list everything. */
function withoutInventories(host: PowerShellHost): PowerShellHost {
  return {
    name: host.name,
    restartable: host.restartable,
    expectRestart: () => host.expectRestart(),
    invoke: (request, options) => {
      const refused = { ...request, command: `${request.command}-Refused` };
      return host.invoke(request.command.endsWith("Inventory") ? refused : request, options);
    },
  };
}

describe("a refresh of a cluster", () => {
  const counted = new CountedHosts();
  let base: TestFabric;
  let fabric: TestFabric;
  const resources: Resource[] = [];

  beforeAll(async () => {
    base = await TestFabric.open({ ...clusterHosts(2), sessions: 2 });
    fabric = base.anotherProcess(counted.through);
    for (const name of nodes) resources.push(await fabric.create(hyperVHost, { name }));
    resources.push(await createCluster(fabric, ...nodes));
    const disk = await fabric.create(clusterDisk, { cluster, serialNumber: "SER-DATA", name: "Data" });
    resources.push(disk, await fabric.create(clusterDisk, { cluster, serialNumber: "SER-SMALL", name: "Small" }));
    resources.push(await fabric.create(clusterSharedVolume, { cluster, disk: disk.outs["diskId"] }));
    for (const [index, host] of [...nodes, ...nodes].entries()) {
      const [name, path] = [`vm${index}`, `${folder}\\vm${index}.vhdx`];
      resources.push(await fabric.create(virtualHardDisk, { host, cluster, path, sizeBytes: "10GB" }));
      const hardDrives = { "SCSI 0:0": { path } };
      const declared = { host, cluster, name, path: folder, hardDrives, state: "Running" };
      const machine = await fabric.create(virtualMachine, declared);
      resources.push(machine);
      resources.push(await fabric.create(clusterRole, { cluster, vmId: machine.id, ownerNode: host }));
    }
    counted.take();
  });

  afterAll(async () => {
    await base.close();
  });

  /** As the engine refreshes them in one run. */
  function refresh({ operations }: TestFabric, some: readonly Resource[]) {
    return Promise.all(some.map(({ kind, id, outs }) => operations.read(kind, id, outs)));
  }

  it("takes at most three round trips to a host, whatever is in it", async () => {
    await refresh(fabric, resources);
    const trips = [...counted.take()].sort();
    expect(trips).toEqual([
      "HV1 Get-ClusterInventory",
      "HV1 Get-FabricObservation",
      "HV1 Get-HostInventory",
      "HV2 Get-FabricObservation",
      "HV2 Get-HostInventory",
    ]);
  });

  it("says of each object what it says when it is asked by itself", async () => {
    const alone = await refresh(base.anotherProcess(withoutInventories), resources);
    expect(await refresh(fabric, resources)).toEqual(alone);
    expect(alone.filter(({ id }) => id === undefined)).toEqual([]);
  });
});
