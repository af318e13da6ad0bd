/** What becomes of the roles of nodes that crash, are cut off, restart and come back. */
import type { ClusterFabric } from "../clusterFabric";

export function failoverSuite(fabric: ClusterFabric): void {
  describe("the roles of a node", () => {
    function assign(role: string, text: string): Promise<void> {
      return fabric.on("HV1", `$group = Get-ClusterGroup -Name ${role}; ${text}`);
    }

    it("that crashed run again on the others, each started once and spread by free memory", async () => {
      await fabric.build({ nodes: 3, machines: 4, memory: "16GB" });
      await fabric.crash("HV1");
      const roles = await Promise.all(["vm1", "vm2", "vm3", "vm4"].map((name) => fabric.role(name)));
      expect(roles.map(({ OwnerNode }) => OwnerNode).sort()).toEqual(["HV2", "HV2", "HV3", "HV3"]);
      for (const role of roles) {
        expect(role).toMatchObject({ State: "Online", Failovers: 1, HostStops: 1, Starts: 2, LiveMigrations: 0 });
      }

      await fabric.start("HV1");
      expect(Object.values(await fabric.owners()).sort()).toEqual(["HV2", "HV2", "HV3", "HV3"]);
    });

    it("that find no memory wait in order of priority, and start when a node comes back", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 2, memory: "9GB" });
      await fabric.addMachine("vm3", "HV2");
      await assign("vm3", "$group.Priority = 3000");
      await assign("vm1", "$group.Priority = 1000");
      expect(await fabric.owners()).toEqual({ vm1: "HV1", vm2: "HV1", vm3: "HV2" });
      await fabric.crash("HV1");
      expect(await fabric.role("vm2")).toMatchObject({ State: "Online", OwnerNode: "HV2" });
      expect(await fabric.role("vm1")).toMatchObject({ State: "Failed", MachineState: "Off" });
      expect(await fabric.text("HV2", "(Get-ClusterGroup -Name vm1).StatusInformation")).toEqual([
        "PhysicalResourcesLacking",
      ]);
      await fabric.start("HV1");
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", MachineState: "Running", OwnerNode: "HV1" });
    });

    it("are seen at their new place by the next cmdlet on any node, also by those of Hyper-V", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 1 });
      await fabric.on("HV1", "(Get-Cluster).DrainOnShutdown = 0");
      await fabric.on("HV1", "Restart-Computer -Force");
      expect(await fabric.text("HV2", "(Get-VM -Name vm1).State")).toEqual(["Running"]);
    });

    it("that restarts in good order go to the others live and without a stop", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 1 });
      await fabric.on("HV1", "Restart-Computer -Force");
      expect(await fabric.role("vm1")).toMatchObject({
        OwnerNode: "HV2",
        LiveMigrations: 1,
        Starts: 1,
        Failovers: 0,
        HostStops: 0,
      });
      await fabric.start("HV1");
      expect(await fabric.text("HV2", "(Get-ClusterNode -Name HV1).State")).toEqual(["Up"]);
      expect(await fabric.owners()).toEqual({ vm1: "HV2" });
    });

    it("go to their preferred owners in order, and only to possible owners", async () => {
      await fabric.build({ nodes: 3, witness: "share", machines: 2 });
      await fabric.on("HV1", "Set-ClusterOwnerNode -Group vm1 -Owners HV3, HV2");
      await fabric.on("HV1", "Set-ClusterOwnerNode -Resource 'Virtual Machine vm2' -Owners HV1, HV2");
      await fabric.crash("HV1");
      expect(await fabric.owners()).toEqual({ vm1: "HV3", vm2: "HV2" });
      await fabric.crash("HV2");
      expect(await fabric.role("vm2")).toMatchObject({ MachineState: "Off", OwnerNode: "HV2" });
      await fabric.start("HV1");
      expect(await fabric.role("vm2")).toMatchObject({ MachineState: "Running", OwnerNode: "HV1" });
    });

    it("with the same anti-affinity class share a node only where they must, and not at all where that is enforced", async () => {
      await fabric.build({ nodes: 3, machines: 2 });
      const names = "$names = [System.Collections.Specialized.StringCollection]::new(); $null = $names.Add('web')";
      for (const role of ["vm1", "vm2"]) await assign(role, `${names}; $group.AntiAffinityClassNames = $names`);
      await fabric.on("HV1", "Move-ClusterVirtualMachineRole -Name vm2 -Node HV2");
      await fabric.crash("HV2");
      expect(await fabric.owners()).toEqual({ vm1: "HV1", vm2: "HV3" });
      await fabric.on("HV1", "(Get-Cluster).ClusterEnforcedAntiAffinity = 1");
      await fabric.crash("HV3");
      expect(await fabric.role("vm2")).toMatchObject({ MachineState: "Off" });
      await fabric.on("HV1", "(Get-Cluster).ClusterEnforcedAntiAffinity = 0");
      await fabric.start("HV3");
      await fabric.crash("HV3");
      expect(await fabric.role("vm2")).toMatchObject({ MachineState: "Running", OwnerNode: "HV1" });
    });

    it("that are not to start by themselves, or did not run, come over and stay off", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 2 });
      await assign("vm1", "$group.Priority = 0");
      await fabric.on("HV1", "Stop-ClusterGroup -Name vm2");
      await fabric.crash("HV1");
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV2", State: "Offline", MachineState: "Off" });
      expect(await fabric.role("vm2")).toMatchObject({ OwnerNode: "HV2", State: "Offline", MachineState: "Saved" });
    });

    it("start after their delay", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 1 });
      await assign("vm1", "$group.GroupStartDelay = 60000");
      await fabric.crash("HV1");
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV2", State: "Offline", MachineState: "Off" });
      expect(await fabric.text("HV2", "(Get-ClusterGroup -Name vm1).StatusInformation")).toEqual(["WaitingToStart"]);
      await fabric.pass(61);
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", MachineState: "Running" });
    });

    it("that is cut off run on there, and fail over when it stays away", async () => {
      await fabric.build({ nodes: 3, machines: 1 });
      await fabric.control.call("Disconnect-FabricHost", { HostName: ["HV1"] });
      expect(await fabric.text("HV2", "(Get-ClusterNode -Name HV1).StatusInformation")).toEqual(["Isolated"]);
      expect(await fabric.text("HV2", "(Get-ClusterGroup -Name vm1).StatusInformation")).toEqual(["Unmonitored"]);
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", MachineState: "Running" });
      await fabric.pass(200);
      await fabric.control.call("Connect-FabricHost", { HostName: "HV1" });
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", Starts: 1, Failovers: 0 });
      expect(await fabric.text("HV2", "(Get-ClusterNode -Name HV1).State")).toEqual(["Up"]);

      await fabric.control.call("Disconnect-FabricHost", { HostName: ["HV1"] });
      await fabric.pass(241);
      expect(await fabric.role("vm1")).toMatchObject({
        MachineState: "Running",
        HostStops: 1,
        Starts: 2,
        Failovers: 1,
      });
      expect((await fabric.owners())["vm1"]).not.toBe("HV1");
    });

    it("that left too often are taken from it for two hours", async () => {
      await fabric.build({ nodes: 3 });
      for (let times = 0; times < 3; times += 1) {
        await fabric.control.call("Disconnect-FabricHost", { HostName: ["HV3"] });
        await fabric.control.call("Connect-FabricHost", { HostName: "HV3" });
      }
      const state = "Get-ClusterNode -Name HV3 | ForEach-Object -Process { $_.State; $_.StatusInformation }";
      expect(await fabric.text("HV1", state)).toEqual(["Down", "Quarantined"]);
      await fabric.pass(7201);
      expect(await fabric.text("HV1", state)).toEqual(["Up", "Normal"]);
    });

    it("return live to their preferred owner when it is back, if failback is allowed", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 2 });
      for (const role of ["vm1", "vm2"]) await fabric.on("HV1", `Set-ClusterOwnerNode -Group ${role} -Owners HV1`);
      await assign("vm1", "$group.AutoFailbackType = 1");
      await fabric.crash("HV1");
      expect(await fabric.owners()).toEqual({ vm1: "HV2", vm2: "HV2" });
      await fabric.start("HV1");
      expect(await fabric.owners()).toEqual({ vm1: "HV1", vm2: "HV2" });
      expect(await fabric.role("vm1")).toMatchObject({ LiveMigrations: 1, Starts: 2, Failovers: 1 });
    });

    it("return within the hours of their failback window only", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 1 });
      const now = new Date();
      const opens = (now.getHours() + 2) % 24;
      const closes = (now.getHours() + 4) % 24;
      await fabric.on("HV1", "Set-ClusterOwnerNode -Group vm1 -Owners HV1");
      await assign(
        "vm1",
        `$group.AutoFailbackType = 1; $group.FailbackWindowStart = ${opens}; $group.FailbackWindowEnd = ${closes}`,
      );
      await fabric.crash("HV1");
      await fabric.start("HV1");
      expect(await fabric.owners()).toEqual({ vm1: "HV2" });
      await fabric.pass(7200);
      expect(await fabric.owners()).toEqual({ vm1: "HV1" });
    });
  });
}
