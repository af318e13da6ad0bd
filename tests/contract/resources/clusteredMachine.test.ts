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

  it("is followed when an administrator drains its node, and back when the node is resumed with failback", async () => {
    const edit = { ...machine, state: "Running", processor: { count: 2 } };
    await on("HV1", "$null = Suspend-ClusterNode -Name HV2 -Drain -Wait");
    web1 = await refreshed();
    expect(web1.outs).toMatchObject({ ownerNode: "HV1", powerState: "Running" });
    expect(await fabric.differences(web1)).toEqual([]);
    web1 = await fabric.update(web1, { ...edit, notes: "drained" });
    expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV1", Record: { Notes: "drained" }, Stops: 1 });
    await on("HV1", "$null = Resume-ClusterNode -Name HV2 -Failback Immediate");
    // No refresh in between: the machine is not where the state has it.
    web1 = await fabric.update(web1, { ...edit, notes: "back" });
    expect(web1.outs).toMatchObject({ ownerNode: "HV2" });
    expect(await fabric.machine("web1")).toMatchObject({
      HostName: "HV2",
      Record: { Notes: "back" },
      State: "Running",
      Stops: 1,
    });
    expect(await fabric.differences(web1)).toEqual([]);
  });

  it("has a disk that grows on the node where the machine runs: on another one the file is in use", async () => {
    await fabric.clearCalls();
    web1Disk = await fabric.update(web1Disk, { ...disk, sizeBytes: "11GB", timeouts: { update: 30 } });
    expect((await fabric.changingCalls()).map(({ Cmdlet, HostName }) => [Cmdlet, HostName])).toEqual([
      ["Resize-VHD", "HV2"],
    ]);
    expect(web1Disk.outs).toMatchObject({ locatedOn: "HV2" });
    expect(await fabric.differences(web1Disk)).toEqual([]);
  });

  it("goes off and on through its role when somebody has paused it", async () => {
    await on("HV2", "Suspend-VM -Name web1");
    await fabric.clearCalls();
    web1 = await fabric.update(web1, { ...machine, state: "Off", processor: { count: 2 } });
    expect((await fabric.changes()).filter((cmdlet) => /Resume|Stop|Start/.test(cmdlet))).toEqual([
      "Resume-VM",
      "Stop-ClusterGroup",
    ]);
    expect(await role()).toMatchObject({ State: "Offline", OwnerNode: "HV2", Failovers: 0 });
    web1 = await fabric.update(web1, { ...machine, state: "Running", processor: { count: 2 } });
    expect(await role()).toMatchObject({ State: "Online", OwnerNode: "HV2", Failovers: 0 });
  });

  it("is neither stopped nor removed while it is a role", async () => {
    const before = await fabric.machine("web1");
    await on("HV2", "Suspend-VM -Name web1");
    await fabric.clearCalls();
    await expect(fabric.delete(web1)).rejects.toThrow(
      /web1.* is still a role of a failover cluster; remove its ClusterRole/,
    );
    expect(await fabric.changes()).toEqual([]);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Paused", TurnOffs: before.TurnOffs });
    expect(await role()).toMatchObject({ State: "Online", OwnerNode: "HV2" });
    await on("HV2", "Resume-VM -Name web1");
  });

  it("is not made where its host puts new machines on a disk of its own, and is where that is a volume", async () => {
    const declared = { host: "HV1", cluster, name: "web3" };
    await expect(fabric.create(virtualMachine, declared)).rejects.toThrow(
      /while setting path: .* this host puts new machines into 'C:\\ProgramData.*Declare a path below C:\\ClusterStorage/,
    );
    expect(await fabric.machines("web3")).toEqual([]);
    await on("HV1", `Set-VMHost -VirtualMachinePath ${volume}`);
    const web3 = await fabric.create(virtualMachine, declared);
    expect(await on("HV1", "(Get-VM -Name web3).Path.StartsWith('C:\\ClusterStorage\\')")).toEqual([true]);
    await fabric.delete(web3);
  });

  it("is not shared with a second resource that names it on another node, in the run that made it", async () => {
    const run = fabric.operations;
    const twin = { host: "HV1", cluster, name: "twin", path: volume };
    const { id, outs } = await run.create(virtualMachine, fabric.check(virtualMachine, twin));
    const other = fabric.check(virtualMachine, { ...twin, host: "HV2", notes: "the other" });
    await expect(run.create(virtualMachine, other)).rejects.toThrow(/: name: another resource of this program is /);
    expect(await fabric.machine("twin")).toMatchObject({ Id: id, HostName: "HV1", Record: { Notes: "" } });
    await fabric.delete({ kind: virtualMachine, id, inputs: twin, outs });
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

  it("stays as it is known while its node is cut off, and is found where it then runs", async () => {
    await fabric.control.call("Move-FabricRole", { Name: "web1", Node: "HV2" });
    web1 = await refreshed();
    await fabric.control.call("Disconnect-FabricHost", { HostName: ["HV2"] });
    expect(await refreshed()).toEqual(web1);
    expect(fabric.reports.at(-1)).toMatch(/VirtualMachine "web1" on HV1: .*HV2.* What is known of it stays/);
    expect(await fabric.differences(web1Disk)).toEqual([]);
    await fabric.control.call("Skip-FabricTime", { Seconds: 300 });
    web1 = await refreshed();
    expect(web1.outs).toMatchObject({ ownerNode: "HV1", powerState: "Running" });
    expect(await fabric.differences(web1)).toEqual([]);
    await fabric.control.call("Connect-FabricHost", { HostName: "HV2" });
    expect((await fabric.machines("web1")).map(({ HostName }) => HostName)).toEqual(["HV1"]);
  });

  it("is neither gone nor different while both nodes are down, and there when they are back", async () => {
    for (const node of ["HV1", "HV2"]) await fabric.crash(node);
    expect(await refreshed()).toEqual(web1);
    expect(await fabric.differences(web1)).toEqual([]);
    expect(await fabric.differences(web1Disk)).toEqual([]);
    expect(fabric.reports.at(-1)).toMatch(/What is known of it stays/);
    for (const node of ["HV1", "HV2"]) await fabric.start(node);
    web1 = await refreshed();
    expect(await fabric.differences(web1)).toEqual([]);
    expect(await fabric.machines("web1")).toHaveLength(1);
  });
});
