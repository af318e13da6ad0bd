/** Where a role is and how it gets there: on three nodes, with machines that run. */
import type { Values } from "../../../provider/engine/property";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { addMachine, addVolume, roleOf, rolesOf } from "../../helpers/clusterMachines";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { byHand } from "./byHand";

const cluster = clusterIdentity("HV1", "HV2", "HV3");

describe("the role of a running machine", () => {
  let fabric: TestFabric;
  let vmId: string;
  let role: Resource;

  const declare = (more: Values): Values => ({ cluster, vmId, name: "web1", ...more });
  const move = async (more: Values) => {
    role = await fabric.update(role, declare(more));
  };
  const control = (command: string, parameters: Values = {}) => fabric.control.call(command, parameters);
  const refresh = async () => {
    const { props = {} } = await fabric.operations.read(clusterRole, role.id, role.outs);
    role = { ...role, outs: props };
    return props;
  };
  /** The requests to move it that reached the cluster. */
  const requests = async () => (await fabric.calls("Move-ClusterVirtualMachineRole")).length;

  beforeAll(async () => {
    fabric = await TestFabric.open(clusterHosts(3));
    await createCluster(fabric, "HV1", "HV2", "HV3");
    await addVolume(fabric);
    vmId = await addMachine(fabric, "web1");
    role = await fabric.create(clusterRole, declare({ ownerNode: "HV1" }));
  });

  beforeEach(async () => {
    await control("Clear-FabricFault");
    await control("Set-FabricMigrationTime", { Seconds: 0 });
    await fabric.clearCalls();
  });

  afterAll(async () => {
    await fabric.close();
  });

  /** It was not stopped since it was started first. */
  async function expectRunningOn(node: string): Promise<void> {
    const { OwnerNode, State, MachineState, Starts, Stops, TurnOffs } = await roleOf(fabric, "web1");
    expect([OwnerNode, State, MachineState, Starts, Stops, TurnOffs]).toEqual([node, "Online", "Running", 1, 0, 0]);
  }

  it("is migrated live by the edit of one line", async () => {
    await move({ ownerNode: "HV2" });
    await expectRunningOn("HV2");
    expect(role.outs).toMatchObject({ currentOwner: "HV2", placedOn: "HV2", groupState: "Online" });
    expect(await roleOf(fabric, "web1")).toMatchObject({ LiveMigrations: 1, Saves: 0 });
    expect(await fabric.differences(role)).toEqual([]);
  });

  it("is free to be elsewhere after it was placed", async () => {
    await control("Move-FabricRole", { Name: "web1", NodeName: "HV3" });
    expect(await refresh()).toMatchObject({ currentOwner: "HV3", ownerNode: "HV2" });
    expect(await fabric.differences(role)).toEqual([]);
    await move({ ownerNode: "HV2", priority: "high" });
    await expectRunningOn("HV3");
  });

  it("is brought back where it is pinned", async () => {
    await move({ ownerNode: "HV2", placement: "pinned" });
    await expectRunningOn("HV2");
    await control("Move-FabricRole", { Name: "web1", NodeName: "HV1" });
    expect(await fabric.differences(role)).toEqual(["ownerNode"]);
    await refresh();
    await move({ ownerNode: "HV2", placement: "pinned" });
    await expectRunningOn("HV2");
  });

  it("leaves a node that may have it no longer, and then the node is taken off the list", async () => {
    await move({ possibleOwners: ["HV1", "HV3"], preferredOwners: ["HV3"] });
    await expectRunningOn("HV3");
    await move({ ownerNode: "HV2", possibleOwners: ["HV2"] });
    await expectRunningOn("HV2");
    expect(await fabric.differences(role)).toEqual([]);
    await move({ ownerNode: "HV1" });
    await expectRunningOn("HV1");
  });

  describe("says why it cannot move before anything moves", () => {
    const expectRefusal = async (node: string, reason: RegExp) => {
      await expect(move({ ownerNode: node })).rejects.toThrow(reason);
      expect(await requests()).toBe(0);
      await expectRunningOn("HV1");
    };

    it("because the node is paused", async () => {
      await control("Suspend-FabricNode", { HostName: "HV2" });
      await expectRefusal("HV2", /HV2 is paused/);
      await control("Resume-FabricNode", { HostName: "HV2" });
    });

    it("because the node has no memory left", async () => {
      await addMachine(fabric, "big", { host: "HV2", memory: "63.5GB" });
      await expectRefusal("HV2", /HV2 has 512 MB of memory free, and the virtual machine 'web1' needs 1,024 MB/);
      await byHand(fabric, "Stop-VM -Name big -TurnOff", "HV2");
    });

    it("because the role is locked", async () => {
      await byHand(fabric, "(Get-ClusterGroup -Name web1).LockedFromMoving = 1");
      await expectRefusal("HV2", /locked from moving/);
      await byHand(fabric, "(Get-ClusterGroup -Name web1).LockedFromMoving = 0");
    });

    it("because a file is on one node only, wherever the role is asked about", async () => {
      await byHand(
        fabric,
        "New-VHD -Path C:\\data.vhdx -SizeBytes 1GB; Add-VMHardDiskDrive -VMName web1 -Path C:\\data.vhdx",
      );
      const asked = { ownerNode: "HV2", cluster: clusterIdentity("HV3", "HV2", "HV1") };
      await expect(move(asked)).rejects.toThrow(/cannot leave HV1: C:\\data.vhdx is on no Cluster Shared Volume/);
      await expectRefusal("HV2", /cannot leave HV1: C:\\data.vhdx/);
      await byHand(
        fabric,
        "Remove-VMHardDiskDrive -VMName web1 -ControllerType SCSI -ControllerNumber 0 -ControllerLocation 1",
      );
    });

    it("because the keys of its virtual TPM are on one node only, unless they are said to be everywhere", async () => {
      // By hand it would have to be off for it.
      const tpm = (is: boolean) =>
        byHand(
          fabric,
          `Import-Module -Name FabricSimulator; $null = Update-SimulatedVM -Id ${vmId} -Change { param($record) $record['Security']['TpmEnabled'] = $${is} }`,
        );
      await tpm(true);
      await expectRefusal("HV3", /a virtual TPM with a key protector of HV1 alone/);
      await move({ ownerNode: "HV3", sharedGuardian: true });
      await expectRunningOn("HV3");
      await move({ ownerNode: "HV1", sharedGuardian: true });
      await tpm(false);
    });

    it("because the node is down", async () => {
      await fabric.crash("HV3");
      await expectRefusal("HV3", /HV3 is Down/);
      await fabric.start("HV3");
    });
  });

  describe("takes another way", () => {
    const fault = (code: number, times = 1) =>
      control("Add-FabricFault", {
        Cmdlet: "Move-ClusterVirtualMachineRole",
        Action: "Error",
        Code: code,
        Times: times,
        Message: "Not in this way.",
      });

    it("when the machine cannot be moved in the one before", async () => {
      await fault(50);
      await move({ ownerNode: "HV2", migration: ["live", "quick"] });
      expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV2", MachineState: "Running", Saves: 1 });
      expect(await requests()).toBe(2);
    });

    it("but not one that is not allowed, and names what was tried", async () => {
      await fault(5035, 2);
      await expect(move({ ownerNode: "HV1", migration: ["live", "quick"] })).rejects.toThrow(
        /in none of the ways that are allowed: Live .*Not in this way.*; Quick/,
      );
      expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV2", MachineState: "Running" });
    });

    it("but not for another reason", async () => {
      await fault(10054);
      await expect(move({ ownerNode: "HV1", migration: ["live", "quick"] })).rejects.toThrow(
        /was not moved to HV1 \(Live\) and is Online on HV2: Not in this way/,
      );
      expect(await requests()).toBe(1);
    });

    it("and is waited for while the cluster is busy with it", async () => {
      await fault(5944);
      await move({ ownerNode: "HV1" });
      expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV1" });
      expect(await requests()).toBe(2);
    });

    it("such as a shutdown", async () => {
      await move({ ownerNode: "HV2", migration: ["shutdown"] });
      expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV2", MachineState: "Running", Stops: 1 });
    });
  });

  describe("while migrations take their time", () => {
    it("waits for its turn, and says so", async () => {
      const other = await addMachine(fabric, "web2", { host: "HV2" });
      await fabric.create(clusterRole, { cluster, vmId: other });
      await control("Set-FabricMigrationTime", { Seconds: 600 });
      const { LiveMigrations } = await roleOf(fabric, "web1");
      await byHand(fabric, "$null = Move-ClusterVirtualMachineRole -Name web2 -Node HV1 -MigrationType Live -Wait 0");
      const moved = move({ ownerNode: "HV1" });
      while (!fabric.progress.some((line) => line.includes("'web1' waits for other migrations to end"))) {
        await new Promise((next) => setTimeout(next, 200));
      }
      await control("Skip-FabricTime", { Seconds: 1300 });
      await moved;
      expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV1", LiveMigrations: LiveMigrations + 1 });
      expect(await roleOf(fabric, "web2")).toMatchObject({ OwnerNode: "HV1", LiveMigrations: 1 });
    });

    it("is not moved twice when it is on its way already", async () => {
      const { LiveMigrations } = await roleOf(fabric, "web1");
      await control("Set-FabricMigrationTime", { Seconds: 3 });
      await byHand(fabric, "$null = Move-ClusterVirtualMachineRole -Name web1 -Node HV2 -MigrationType Live -Wait 0");
      await move({ ownerNode: "HV2" });
      expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV2", LiveMigrations: LiveMigrations + 1 });
    });

    it("stays where it is when the node goes down half-way, and arrives with the next up", async () => {
      await control("Set-FabricMigrationTime", { Seconds: 600 });
      const broken = move({ ownerNode: "HV3" }).catch((error: unknown) => String(error));
      while ((await roleOf(fabric, "web1")).State !== "Pending") await new Promise((next) => setTimeout(next, 200));
      await fabric.crash("HV3");
      expect(await broken).toMatch(/was not moved to HV3 .* Online on HV2/);
      expect(await roleOf(fabric, "web1")).toMatchObject({
        OwnerNode: "HV2",
        MachineState: "Running",
        BrokenMigrations: 1,
      });
      await fabric.start("HV3");
      await control("Set-FabricMigrationTime", { Seconds: 0 });
      await refresh();
      await move({ ownerNode: "HV3" });
      expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV3", MachineState: "Running" });
    });

    it("is followed by way of another node when the one that was asked goes down", async () => {
      await control("Set-FabricMigrationTime", { Seconds: 600 });
      const { LiveMigrations } = await roleOf(fabric, "web1");
      const moved = move({ ownerNode: "HV2" });
      while ((await roleOf(fabric, "web1")).State !== "Pending") await new Promise((next) => setTimeout(next, 200));
      await fabric.crash("HV1");
      await control("Skip-FabricTime", { Seconds: 700 });
      await moved;
      await fabric.start("HV1");
      const arrived = { OwnerNode: "HV2", MachineState: "Running", LiveMigrations: LiveMigrations + 1 };
      expect(await roleOf(fabric, "web1")).toMatchObject(arrived);
      expect(role.outs).toMatchObject({ currentOwner: "HV2", placedOn: "HV2" });
    });
  });

  it("stays where a failover brought it while the node that it is pinned to is down, and is told how to go on", async () => {
    const pinned = { ownerNode: "HV2", placement: "pinned" };
    await move(pinned);
    await fabric.crash("HV2");
    await control("Skip-FabricTime", { Seconds: 300 });
    const { OwnerNode } = await roleOf(fabric, "web1");
    expect(OwnerNode).not.toBe("HV2");
    await refresh();
    await expect(move(pinned)).rejects.toThrow(
      /HV2 is Down .* Bring it back first, name another node, or leave the role where it is with placement: "initial"/,
    );
    await move({ ...pinned, placement: "initial" });
    expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode, MachineState: "Running" });
    expect(await requests()).toBe(0);

    await fabric.start("HV2");
    await move(pinned);
    expect(await roleOf(fabric, "web1")).toMatchObject({ OwnerNode: "HV2", MachineState: "Running" });
  });

  it("goes, and leaves the machine where it is and as it is", async () => {
    await fabric.delete(role);
    expect((await rolesOf(fabric)).map(({ Name }) => Name)).toEqual(["web2"]);
    expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV2", State: "Running" });
  });

  it("is not made of a machine with files on one node", async () => {
    const local = await addMachine(fabric, "local", { host: "HV2", path: "C:\\VMs", isOff: true });
    await expect(fabric.create(clusterRole, { cluster, vmId: local })).rejects.toThrow(
      /'local' cannot be a role of the cluster: C:\\VMs.*local.vhdx is on no Cluster Shared Volume/,
    );
    await expect(fabric.create(clusterRole, { cluster, vmId: "11111111-2222-3333-4444-555555555555" })).rejects.toThrow(
      /No node of the cluster has a virtual machine with the id 11111111/,
    );
    expect((await rolesOf(fabric)).map(({ Name }) => Name)).toEqual(["web2"]);
  });

  it("is not made of a machine whose virtual TPM has its keys on one node, unless they are said to be everywhere", async () => {
    const tpm = await addMachine(fabric, "tpm", { host: "HV2", isOff: true });
    await byHand(fabric, "Set-VMKeyProtector -VMName tpm -NewLocalKeyProtector; Enable-VMTPM -VMName tpm", "HV2");
    const declared = { cluster, vmId: tpm, ownerNode: "HV3" };
    await expect(fabric.create(clusterRole, declared)).rejects.toThrow(
      /while setting vmId: .*'tpm' cannot be a role of the cluster: .* key protector of HV2 alone.* say so with sharedGuardian: true/,
    );
    expect((await rolesOf(fabric)).map(({ Name }) => Name)).toEqual(["web2"]);
    await control("Copy-FabricGuardian", { HostName: "HV2", Destination: ["HV1", "HV3"] });
    const made = await fabric.create(clusterRole, { ...declared, sharedGuardian: true });
    expect(made.outs).toMatchObject({ currentOwner: "HV3" });
    await fabric.delete(made);
  });

  it("is moved without a migration while its machine is off", async () => {
    const off = await addMachine(fabric, "off", { host: "HV2", isOff: true });
    const made = await fabric.create(clusterRole, { cluster, vmId: off, ownerNode: "HV1" });
    expect(made.outs).toMatchObject({ currentOwner: "HV1", groupState: "Offline" });
    expect(await roleOf(fabric, "off")).toMatchObject({ OwnerNode: "HV1", MachineState: "Off", Starts: 0 });
  });

  it("is neither gone nor elsewhere while no node answers, and is updated when they are back", async () => {
    const vm = await addMachine(fabric, "last", { isOff: true });
    role = await fabric.create(clusterRole, { cluster, vmId: vm, ownerNode: "HV1", placement: "pinned" });
    for (const node of cluster.nodes) await fabric.crash(node);
    const before = role.outs;
    expect(await refresh()).toEqual(before);
    expect(fabric.reports.at(-1)).toMatch(/ClusterRole .* What is known of it stays/);
    expect(await fabric.differences(role)).toEqual([]);
    for (const node of cluster.nodes) await fabric.start(node);
    role = await fabric.update(role, { ...role.inputs, priority: "high" });
    expect(role.outs).toMatchObject({ currentOwner: "HV1" });
  });
});
