/** Machines that are roles: found wherever they are, and started, stopped and moved through their cluster. */
import { z } from "zod";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import { TestFabric, type Resource } from "../../helpers/testFabric";

const volume = "C:\\ClusterStorage\\Volume1";
const cluster = clusterIdentity("HV1", "HV2");
const diskPath = `${volume}\\web1.vhdx`;
const disk = { host: "HV1", cluster, path: diskPath, sizeBytes: "10GB" };
const machine = {
  host: "HV1",
  cluster,
  name: "web1",
  path: volume,
  memory: { startupBytes: "2GB" },
  networkAdapters: { lan: {} },
  hardDrives: { "SCSI 0:0": { path: diskPath } },
};

const base = ["Hyper-V", "Failover-Clustering"];

const roleSchema = z.object({
  OwnerNode: z.string(),
  State: z.string(),
  LiveMigrations: z.number(),
  Failovers: z.number(),
});

describe("a VirtualMachine in a cluster", () => {
  let fabric: TestFabric;
  let web1: Resource;
  let web1Disk: Resource;

  beforeAll(async () => {
    fabric = await TestFabric.open(clusterHosts(2));
    await createCluster(fabric, "HV1", "HV2");
    await on(
      "HV1",
      "$null = Get-ClusterAvailableDisk | Where-Object Size -EQ 1TB | Select-Object -First 1 | Add-ClusterDisk | Add-ClusterSharedVolume",
    );
    web1Disk = await fabric.create(virtualHardDisk, disk);
    web1 = await fabric.create(virtualMachine, machine);
    await on("HV1", `$null = Add-ClusterVirtualMachineRole -VMId ${web1.id}`);
  });

  afterAll(async () => {
    await fabric.close();
  });

  function on(host: string, line: string): Promise<unknown[]> {
    const modules = "Hyper-V, FailoverClusters, Storage";
    return fabric.control.script(`& { $env:HYPERV_FABRIC_HOST = '${host}'; Import-Module -Name ${modules}; ${line} }`);
  }

  const nodeState = (name: string) => on("HV2", `(Get-ClusterNode -Name ${name}).State.ToString()`);

  async function role() {
    const found = await fabric.control.script("(Get-FabricCluster).Groups | Where-Object -Property VMId");
    const [first] = z.array(roleSchema).parse(found);
    if (first === undefined) throw new Error("there is no role");
    return first;
  }

  /** What a refresh makes of the machine. */
  async function refreshed(): Promise<Resource> {
    const { props, inputs } = await fabric.operations.read(virtualMachine, web1.id, web1.outs);
    expect(props).toBeDefined();
    return { ...web1, outs: props ?? {}, inputs: inputs ?? {} };
  }

  it("is started and stopped through its role", async () => {
    await fabric.clearCalls();
    web1 = await fabric.update(web1, { ...machine, state: "Running" });
    expect(await fabric.changes()).toEqual(["Start-ClusterGroup"]);
    expect(await role()).toMatchObject({ State: "Online", OwnerNode: "HV1" });
    web1 = await fabric.update(web1, { ...machine, state: "Running", processor: { count: 2 } });
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: 1, TurnOffs: 0 });
    expect(await role()).toMatchObject({ State: "Online", Failovers: 0 });
    expect(await fabric.changes()).toContain("Update-ClusterVirtualMachineConfiguration");
    expect(await fabric.differences(web1)).toEqual([]);
  });

  it("is neither gone nor different when an administrator moved it, and the next update reaches it", async () => {
    await fabric.control.call("Move-FabricRole", { Name: "web1", Node: "HV2" });
    web1 = await refreshed();
    expect(web1.outs).toMatchObject({ ownerNode: "HV2" });
    expect(await fabric.differences(web1)).toEqual([]);
    web1 = await fabric.update(web1, { ...machine, state: "Running", processor: { count: 2 }, notes: "moved" });
    expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV2", State: "Running", Stops: 1 });
  });

  it("fails over with its node, and a refresh finds it and its disk on the other one", async () => {
    await fabric.crash("HV2");
    web1 = await refreshed();
    expect(web1.outs).toMatchObject({ ownerNode: "HV1", powerState: "Running" });
    expect(await fabric.differences(web1)).toEqual([]);
    expect(await fabric.differences(web1Disk)).toEqual([]);
    expect((await role()).Failovers).toBe(1);
    // What is new can be made while a node is down.
    const web2 = await fabric.create(virtualMachine, { host: "HV1", cluster, name: "web2", path: volume });
    expect(await fabric.machine("web2")).toMatchObject({ HostName: "HV1" });
    await fabric.start("HV2");
    await fabric.delete(web2);
  });

  it("is moved away when its host goes into maintenance, and does not stop for it", async () => {
    const hv1 = await fabric.create(hyperVHost, { name: "HV1", features: base });
    const before = await fabric.machine("web1");
    const drained = await fabric.update(hv1, { ...hv1.inputs, maintenance: true });
    expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV2", State: "Running", Stops: before.Stops });
    await fabric.update(drained, { ...hv1.inputs, maintenance: false });
    expect(await nodeState("HV1")).toEqual(["Up"]);
  });

  it("is drained off a host that restarts for a feature, and the host is back in service afterwards", async () => {
    await fabric.control.call("Move-FabricRole", { Name: "web1", Node: "HV1" });
    const before = await fabric.machine("web1");
    const hv1 = await fabric.create(hyperVHost, {
      name: "HV1",
      features: [...base, "Multipath-IO"],
    });
    expect(hv1.outs).toMatchObject({ clusterName: "PROD" });
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: before.Stops });
    expect(await nodeState("HV1")).toEqual(["Up"]);
  });

  it("keeps its host in service where it can go nowhere else, and the host does not restart under it", async () => {
    await fabric.control.call("Move-FabricRole", { Name: "web1", Node: "HV1" });
    const before = await fabric.machine("web1");
    const possible =
      "(Get-ClusterGroup -Name web1 | Get-ClusterResource).Name | Where-Object { $_ -like 'Virtual Machine web1' }";
    const owners = (names: string) => on("HV2", `Set-ClusterOwnerNode -Resource (${possible}) -Owners ${names}`);
    await owners("HV1");
    const hv1 = await fabric.create(hyperVHost, { name: "HV1", features: base });
    const left = /HV1 was not drained: these roles could not leave it: web1/;
    await expect(fabric.update(hv1, { ...hv1.inputs, maintenance: true })).rejects.toThrow(left);
    expect(await nodeState("HV1")).toEqual(["Up"]);
    await fabric.clearCalls();
    const replicating = { ...hv1.inputs, features: [...base, "Storage-Replica"] };
    await expect(fabric.update(hv1, replicating)).rejects.toThrow(left);
    expect(await fabric.changes()).not.toContain("Restart-Computer");
    expect(await nodeState("HV1")).toEqual(["Up"]);
    await owners("HV1, HV2");
    await fabric.update(hv1, replicating);
    expect(await nodeState("HV1")).toEqual(["Up"]);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: before.Stops });
  });

  it("gets its host back in service by the next up when the restart was not brought to its end", async () => {
    const hv1 = await fabric.create(hyperVHost, { name: "HV1", features: [...base, "Storage-Replica"] });
    const features = [...base, "Storage-Replica", "NetworkVirtualization"];
    await fabric.control.call("Add-FabricFault", {
      Cmdlet: "Resume-ClusterNode",
      Action: "Error",
      Word: "OperationFailed",
    });
    await expect(fabric.update(hv1, { ...hv1.inputs, features })).rejects.toThrow(/Resume-ClusterNode/);
    expect(await nodeState("HV1")).toEqual(["Paused"]);
    await fabric.update(hv1, { ...hv1.inputs, features });
    expect(await nodeState("HV1")).toEqual(["Up"]);
  });

  it("finds its host as an administrator left it when that was paused before the restart", async () => {
    await on("HV2", "$null = Suspend-ClusterNode -Name HV1");
    await fabric.create(hyperVHost, { name: "HV1", features: [...base, "HostGuardian"] });
    expect(await nodeState("HV1")).toEqual(["Paused"]);
    await on("HV2", "$null = Resume-ClusterNode -Name HV1");
  });

  it("leaves a disk that no machine uses where it is, when its host is no node any more and does not see the volume", async () => {
    const spare = await fabric.create(virtualHardDisk, { ...disk, path: `${volume}\\spare.vhdx` });
    await fabric.control.call("Move-FabricRole", { Name: "web1", Node: "HV2" });
    await on("HV2", "Remove-ClusterNode -Name HV1 -Force");
    expect(await fabric.differences(spare)).toEqual([]);
    await on("HV2", "$null = Add-ClusterNode -Name HV1");
    await fabric.delete(spare);
    expect(await fabric.differences(spare)).toEqual(["gone"]);
  });

  it("is on one node while the other restarts, also when both get a feature at the same time", async () => {
    const before = await fabric.machine("web1");
    const features = [...base, "Multipath-IO", "BitLocker"];
    await fabric.clearCalls();
    await Promise.all(["HV1", "HV2"].map((name) => fabric.create(hyperVHost, { name, features })));
    const inTurn = ["Suspend-ClusterNode", "Restart-Computer", "Resume-ClusterNode"];
    const turns = (await fabric.changes()).filter((cmdlet) => inTurn.includes(cmdlet));
    expect(turns).toEqual([...inTurn, ...inTurn]);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: before.Stops });
  });
});
