/** Machines as roles: groups, resources, their properties, power, and what the cluster does when a machine stops by itself. */
import type { ClusterFabric } from "../clusterFabric";

export function rolesSuite(fabric: ClusterFabric): void {
  describe("a role", () => {
    beforeAll(() => fabric.build({ nodes: 2, witness: "share", machines: 2 }));

    /** Brings vm1 back on HV1, running. */
    async function settle(): Promise<void> {
      await fabric.on("HV1", "Get-ClusterGroup -Name vm1 | Move-ClusterGroup -Node HV1");
      await fabric.on("HV1", "Start-ClusterGroup -Name vm1");
    }

    function parameter(name: string, value: number): Promise<unknown> {
      const resource = "Get-ClusterResource -Name 'Virtual Machine vm1'";
      return fabric.on("HV1", `${resource} | Set-ClusterParameter -Name ${name} -Value ${value}`);
    }

    it("is a group of its machine with two resources, and the machine knows it", async () => {
      const group = "Get-ClusterGroup -VMId (Get-VM -Name vm1).Id";
      const select = "$_.Name; $_.GroupType; $_.OwnerNode; $_.State; $_.Priority; $_.IsCoreGroup";
      expect(await fabric.text("HV1", `${group} | ForEach-Object -Process { ${select} }`)).toEqual([
        "vm1",
        "VirtualMachine",
        "HV1",
        "Online",
        "2000",
        "False",
      ]);
      expect(
        await fabric.text(
          "HV1",
          `${group} | Get-ClusterResource | ForEach-Object -Process { "$_ $($_.ResourceType) $($_.State)" }`,
        ),
      ).toEqual([
        "Virtual Machine vm1 Virtual Machine Online",
        "Virtual Machine Configuration vm1 Virtual Machine Configuration Online",
      ]);
      expect(await fabric.text("HV1", "(Get-VM -Name vm1).IsClustered")).toEqual(["True"]);
    });

    it("is made once, for a machine that is there, under a name that is free", async () => {
      expect(await fabric.refusal("HV1", "Add-ClusterVirtualMachineRole -VMName vm1")).toMatchObject({ code: 5010 });
      expect(await fabric.refusal("HV1", "Add-ClusterVirtualMachineRole -VMName vm9")).toMatchObject({ code: 5013 });
      await fabric.on("HV1", "New-VM -Name other -MemoryStartupBytes 1GB -NoVHD");
      expect(await fabric.refusal("HV1", "Add-ClusterVirtualMachineRole -VMName other -Name vm2")).toMatchObject({
        code: 5010,
      });
      const warned =
        "Add-ClusterVirtualMachineRole -VMName other -Name third -WarningVariable warned -WarningAction SilentlyContinue";
      expect((await fabric.text("HV1", `& { $null = ${warned}; $warned }`)).join()).toContain(
        "is not a path to storage in the cluster",
      );
      expect(await fabric.role("third")).toMatchObject({ State: "Offline", MachineState: "Off" });
      await fabric.on("HV1", "Remove-ClusterGroup -Name third -RemoveResources -Force");
    });

    it("stores what is assigned to its group at once", async () => {
      const lines = [
        "$group.Priority = 3000",
        "$group.AutoFailbackType = 1",
        "$group.FailbackWindowStart = 1",
        "$group.FailbackWindowEnd = 5",
        "$group.FailoverThreshold = 2",
        "$group.FailoverPeriod = 4",
        "$group.GroupStartDelay = 30000",
        "$group.Description = 'the first'",
        "$names = [System.Collections.Specialized.StringCollection]::new()",
        "$null = $names.Add('web')",
        "$group.AntiAffinityClassNames = $names",
      ];
      await fabric.on("HV1", `& { $group = Get-ClusterGroup -Name vm2; ${lines.join("; ")} }`);
      const select =
        "$_.Priority; $_.AutoFailbackType; $_.FailbackWindowStart; $_.FailbackWindowEnd; $_.FailoverThreshold; $_.FailoverPeriod; " +
        "$_.GroupStartDelay; $_.Description; $_.AntiAffinityClassNames";
      expect(await fabric.text("HV2", `Get-ClusterGroup -Name vm2 | ForEach-Object -Process { ${select} }`)).toEqual([
        "3000",
        "1",
        "1",
        "5",
        "2",
        "4",
        "30000",
        "the first",
        "web",
      ]);
      await fabric.on("HV1", "(Get-ClusterGroup -Name vm2).Name = 'second'");
      expect(await fabric.text("HV2", "(Get-ClusterGroup -VMId (Get-ClusterGroup -Name second).VMId).Name")).toEqual([
        "second",
      ]);
      expect(await fabric.refusal("HV1", "(Get-ClusterGroup -Name second).Name = 'vm1'")).toMatchObject({
        message: expect.stringContaining("exists"),
      });
    });

    it("stores what is assigned to its resource, and the resource's parameters", async () => {
      const resource = "Get-ClusterResource -Name 'Virtual Machine vm2'";
      await fabric.on(
        "HV1",
        `& { $resource = ${resource}; $resource.RestartAction = 1; $resource.RestartThreshold = 5; $resource.RestartPeriod = 60000; $resource.PendingTimeout = 600000 }`,
      );
      const select = "$_.RestartAction; $_.RestartThreshold; $_.RestartPeriod; $_.PendingTimeout";
      expect(await fabric.text("HV2", `${resource} | ForEach-Object -Process { ${select} }`)).toEqual([
        "1",
        "5",
        "60000",
        "600000",
      ]);
      await fabric.on("HV1", `${resource} | Set-ClusterParameter -Multiple @{ OfflineAction = 2; CheckHeartbeat = 0 }`);
      expect(
        await fabric.text("HV2", `(${resource} | Get-ClusterParameter -Name OfflineAction, CheckHeartbeat).Value`),
      ).toEqual(["2", "0"]);
    });

    it("keeps preferred owners in their order and possible owners of its resource", async () => {
      await fabric.on("HV1", "Set-ClusterOwnerNode -Group vm1 -Owners HV2, HV1");
      expect(await fabric.text("HV1", "(Get-ClusterOwnerNode -Group vm1).OwnerNodes")).toEqual(["HV2", "HV1"]);
      await fabric.on("HV1", "Set-ClusterOwnerNode -Group vm1 -Owners ''");
      expect(await fabric.text("HV1", "(Get-ClusterOwnerNode -Group vm1).OwnerNodes")).toEqual([]);
      await fabric.on("HV1", "Set-ClusterOwnerNode -Resource 'Virtual Machine vm1' -Owners HV1");
      expect(await fabric.text("HV1", "(Get-ClusterOwnerNode -Resource 'Virtual Machine vm1').OwnerNodes")).toEqual([
        "HV1",
      ]);
      expect(await fabric.refusal("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Node HV2")).toMatchObject({
        code: 5016,
      });
      await fabric.on("HV1", "Set-ClusterOwnerNode -Resource 'Virtual Machine vm1' -Owners HV1, HV2");
      expect(await fabric.refusal("HV1", "Set-ClusterOwnerNode -Group vm1 -Owners HV9")).toMatchObject({ code: 5042 });
    });

    it.each([
      [0, "Responsive", "Off", { TurnOffs: 1 }],
      [1, "Responsive", "Saved", { Saves: 1 }],
      [2, "Responsive", "Off", { Stops: 1 }],
      [3, "Ignores", "Off", { TurnOffs: 1 }],
    ])("goes offline as OfflineAction %i says, with a guest that is %s", async (action, guest, state, counted) => {
      await settle();
      await fabric.control.call("Set-FabricGuest", { Name: "vm1", HostName: "HV1", Shutdown: guest });
      const before = await fabric.role("vm1");
      await parameter("OfflineAction", action);
      expect(await fabric.text("HV2", "(Stop-ClusterGroup -Name vm1).State")).toEqual(["Offline"]);
      const after = await fabric.role("vm1");
      expect(after.MachineState).toBe(state);
      const difference = {
        TurnOffs: after.TurnOffs - before.TurnOffs,
        Saves: after.Saves - before.Saves,
        Stops: after.Stops - before.Stops,
      };
      expect(difference).toEqual({ TurnOffs: 0, Saves: 0, Stops: 0, ...counted });
    });

    it("stays online when its guest does not shut down, and says so", async () => {
      await settle();
      await fabric.control.call("Set-FabricGuest", { Name: "vm1", HostName: "HV1", Shutdown: "Ignores" });
      await parameter("OfflineAction", 2);
      expect(await fabric.refusal("HV1", "Stop-ClusterGroup -Name vm1")).toMatchObject({ code: 5023 });
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", MachineState: "Running" });
      await fabric.control.call("Set-FabricGuest", { Name: "vm1", HostName: "HV1", Shutdown: "Responsive" });
    });

    it("is offline, and not started again, when its machine is shut down without the cluster", async () => {
      await settle();
      const { Starts } = await fabric.role("vm1");
      await fabric.on("HV1", "Stop-VM -Name vm1 -Force");
      expect(await fabric.role("vm1")).toMatchObject({ State: "Offline", MachineState: "Off", Starts });
      await fabric.on("HV1", "Start-VM -Name vm1");
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", OwnerNode: "HV1" });
    });

    it("comes back from a shutdown in the guest where ShutdownAction says that it is a failure", async () => {
      await settle();
      await parameter("ShutdownAction", 1);
      await fabric.control.call("Stop-FabricMachine", { Name: "vm1", Shutdown: true });
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", MachineState: "Running", OwnerNode: "HV1" });
      await parameter("ShutdownAction", 0);
    });

    it("is restarted where it is when its machine breaks down, then brought to another node, then left failed and tried again", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 1 });
      await fabric.control.call("Stop-FabricMachine", { Name: "vm1" });
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", OwnerNode: "HV1", Starts: 2 });
      await fabric.control.call("Stop-FabricMachine", { Name: "vm1" });
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", OwnerNode: "HV2", Starts: 3, Failovers: 1 });
      await fabric.control.call("Stop-FabricMachine", { Name: "vm1" });
      expect(await fabric.role("vm1")).toMatchObject({ State: "Failed", MachineState: "Off", OwnerNode: "HV2" });
      await fabric.pass(3601);
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", MachineState: "Running" });
    });

    it.each([
      [0, { State: "Offline", MachineState: "Off" }],
      [1, { State: "Failed", MachineState: "Off", OwnerNode: "HV1" }],
    ])("with RestartAction %i and no restarts left does not leave its node", async (action, expected) => {
      await fabric.on("HV2", "Get-ClusterGroup -Name vm1 | Move-ClusterGroup -Node HV1");
      await fabric.on("HV1", "Start-ClusterGroup -Name vm1");
      await fabric.on(
        "HV1",
        `& { $resource = Get-ClusterResource -Name 'Virtual Machine vm1'; $resource.RestartAction = ${action}; $resource.RestartThreshold = 0 }`,
      );
      await fabric.control.call("Stop-FabricMachine", { Name: "vm1" });
      const role = await fabric.role("vm1");
      expect(role).toMatchObject({ ...expected, State: "Failed" });
    });

    it("removed, leaves its machine running on its node; a machine cannot be removed before", async () => {
      await fabric.on("HV1", "Start-ClusterGroup -Name vm1");
      expect(await fabric.refusal("HV1", "Remove-ClusterGroup -Name vm1 -Force")).toMatchObject({ code: 5023 });
      expect(
        await fabric.refusal("HV1", "Remove-ClusterGroup -Name 'Cluster Group' -RemoveResources -Force"),
      ).toMatchObject({ code: 5026 });
      await fabric.on("HV1", "Stop-VM -Name vm1 -TurnOff");
      expect((await fabric.refusal("HV1", "Remove-VM -Name vm1 -Force")).id).toContain("InvalidOperation");
      await fabric.on("HV1", "Start-ClusterGroup -Name vm1");
      await fabric.on("HV2", "Remove-ClusterGroup -VMId (Get-ClusterGroup -Name vm1).VMId -RemoveResources -Force");
      expect(
        await fabric.text("HV1", "Get-VM -Name vm1 | ForEach-Object -Process { $_.State; $_.IsClustered }"),
      ).toEqual(["Running", "False"]);
      expect(await fabric.refusal("HV1", "Get-ClusterGroup -Name vm1")).toMatchObject({ code: 5013 });
    });

    it("locked from moving, neither moves nor stops until it is told to ignore the lock", async () => {
      await fabric.on("HV1", "Add-ClusterVirtualMachineRole -VMName vm1");
      await fabric.on("HV1", "(Get-ClusterGroup -Name vm1).LockedFromMoving = 1");
      expect(await fabric.text("HV1", "(Get-ClusterGroup -Name vm1).StatusInformation")).toEqual(["Locked"]);
      expect(await fabric.refusal("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Node HV2")).toMatchObject({
        code: 5960,
      });
      expect(await fabric.refusal("HV1", "Stop-ClusterGroup -Name vm1")).toMatchObject({ code: 5960 });
      await fabric.on("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Node HV2 -IgnoreLocked");
      expect(await fabric.owners()).toEqual({ vm1: "HV2" });
    });
  });
}
