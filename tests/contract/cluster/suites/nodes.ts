/** Clusters made and removed, nodes joined, drained, resumed and evicted, networks and common properties. */
import type { ClusterFabric } from "../clusterFabric";

export function nodesSuite(fabric: ClusterFabric): void {
  describe("a cluster", () => {
    beforeAll(() => fabric.build({ nodes: 2, witness: "share", machines: 2 }));

    const nodes = 'Get-ClusterNode | ForEach-Object -Process { "$_ $($_.State)" }';

    it("is made of hosts that can join, under a name that fits", async () => {
      const name = "New-Cluster -NoStorage -Force -Name";
      expect(await fabric.refusal("SPARE", `${name} SIXTEEN-CHARACTR -Node SPARE`)).toMatchObject({ code: 87 });
      expect(await fabric.refusal("SPARE", `${name} CL1 -Node SPARE`)).toMatchObject({ code: 5900 });
      expect(await fabric.refusal("SPARE", `${name} CL2 -Node SPARE, HV1`)).toMatchObject({ code: 5065 });
      expect(await fabric.refusal("SPARE", `${name} CL2 -Node SPARE, HV9`)).toMatchObject({ code: 53 });
      expect((await fabric.refusal("SPARE", `${name} CL2 -Node SPARE, HV9`)).id).toContain("ClusterNodeNotReachable");
      expect(await fabric.refusal("SPARE", "Get-Cluster")).toMatchObject({
        code: 1753,
        id: expect.stringContaining("ClusterEndpointNotRegistered"),
      });
    });

    it("is reached by its name from any host, and its nodes from themselves", async () => {
      expect(await fabric.text("SPARE", "(Get-Cluster -Name CL1).Name")).toEqual(["CL1"]);
      expect(await fabric.text("SPARE", "Get-ClusterNode -Cluster CL1")).toEqual(["HV1", "HV2"]);
      expect(await fabric.refusal("SPARE", "Get-Cluster -Name CL9")).toMatchObject({
        code: 1722,
        id: expect.stringContaining("ClusterRpcConnection"),
      });
    });

    it("takes common properties at once, as they are assigned", async () => {
      const values = {
        SameSubnetThreshold: 15,
        CrossSubnetDelay: 2000,
        BlockCacheSize: 2048,
        AutoBalancerMode: 0,
        DrainOnShutdown: 0,
        MaximumParallelMigrations: 3,
        ShutdownTimeoutInMinutes: 30,
        ResiliencyDefaultPeriod: 120,
      };
      for (const [name, value] of Object.entries(values)) await fabric.on("HV1", `(Get-Cluster).${name} = ${value}`);
      await fabric.on("HV1", "(Get-Cluster).Description = 'two nodes'");
      const names = [...Object.keys(values), "Description"];
      expect(
        await fabric.text(
          "HV2",
          `Get-Cluster | ForEach-Object -Process { ${names.map((name) => `$_.${name}`).join("; ")} }`,
        ),
      ).toEqual([...Object.values(values).map(String), "two nodes"]);
      await fabric.on("HV1", "(Get-Cluster).DrainOnShutdown = 1");
    });

    it("has a network for each subnet, with a name, a role and a metric that can be changed", async () => {
      const select = '"$_ $($_.Address) $($_.AddressMask) $($_.Role) $($_.State)"';
      expect(await fabric.text("HV1", `Get-ClusterNetwork | ForEach-Object -Process { ${select} }`)).toEqual([
        "Cluster Network 1 10.0.1.0 255.255.255.0 ClusterAndClient Up",
        "Cluster Network 2 10.0.2.0 255.255.255.0 Cluster Up",
      ]);
      await fabric.on(
        "HV1",
        "$network = Get-ClusterNetwork -Name 'Cluster Network 2'; $network.Name = 'Heartbeat'; $network.Role = 0; $network.Metric = 900",
      );
      expect(
        await fabric.text(
          "HV2",
          "Get-ClusterNetwork -Name Heartbeat | ForEach-Object -Process { $_.Role; $_.Metric; $_.AutoMetric }",
        ),
      ).toEqual(["None", "900", "False"]);
      expect(await fabric.text("HV2", "(Get-ClusterNetworkInterface -Node HV1).Network")).toEqual([
        "Cluster Network 1",
        "Heartbeat",
      ]);
    });

    it("changes its static address with its resource, which takes the name offline meanwhile", async () => {
      const address = "Get-ClusterResource -Name 'Cluster IP Address'";
      const change = `${address} | Set-ClusterParameter -Multiple @{ Address = '10.0.1.60' } -WarningVariable warned -WarningAction SilentlyContinue`;
      expect((await fabric.text("HV1", `& { ${change}; $warned }`)).join()).toContain(
        "next time the resource is brought online",
      );
      await fabric.on("HV1", "Stop-ClusterResource -Name 'Cluster IP Address'");
      expect(await fabric.text("HV1", "(Get-ClusterResource -Name 'Cluster Name').State")).toEqual(["Offline"]);
      await fabric.on("HV1", "Start-ClusterGroup -Name 'Cluster Group'");
      expect(
        await fabric.text("HV1", "(Get-ClusterResource -Name 'Cluster Name', 'Cluster IP Address').State"),
      ).toEqual(["Online", "Online"]);
      expect(await fabric.text("HV1", `(${address} | Get-ClusterParameter -Name Address).Value`)).toEqual([
        "10.0.1.60",
      ]);
      expect(await fabric.refusal("HV1", `${address} | Set-ClusterParameter -Name Adress -Value 1`)).toMatchObject({
        code: 87,
      });
    });

    it("drains a node: its machines go live, those of low priority quick, and it takes nothing until it is resumed", async () => {
      await fabric.on("HV1", "(Get-ClusterGroup -Name vm2).Priority = 1000");
      const suspend = "Suspend-ClusterNode -Name HV1 -Drain -Wait";
      expect(
        await fabric.text(
          "HV2",
          `${suspend} | ForEach-Object -Process { $_.State; $_.DrainStatus; $_.StatusInformation }`,
        ),
      ).toEqual(["Paused", "Completed", "DrainCompleted"]);
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV2", LiveMigrations: 1, Starts: 1, Saves: 0 });
      expect(await fabric.role("vm2")).toMatchObject({ OwnerNode: "HV2", QuickMigrations: 1, Saves: 1 });
      expect(
        await fabric.text("HV2", "(Get-ClusterGroup -Name 'Cluster Group', 'Available Storage').OwnerNode"),
      ).toEqual(["HV2", "HV2"]);
      expect(await fabric.refusal("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Node HV1")).toMatchObject({
        code: 5070,
      });
      await fabric.on("HV1", "Resume-ClusterNode -Name HV1 -Failback Immediate");
      expect(await fabric.owners()).toEqual({ vm1: "HV1", vm2: "HV1" });
      expect(await fabric.refusal("HV1", "Resume-ClusterNode -Name HV1")).toMatchObject({ code: 5058 });
    });

    it("resumes a node without bringing anything back unless it is told to", async () => {
      await fabric.on("HV2", "Suspend-ClusterNode -Name HV1 -Drain");
      await fabric.on("HV2", "Resume-ClusterNode -Name HV1");
      expect(await fabric.text("HV2", nodes)).toEqual(["HV1 Up", "HV2 Up"]);
      expect(await fabric.owners()).toEqual({ vm1: "HV2", vm2: "HV2" });
    });

    it("drains in the time that the migrations take, and says when it is done", async () => {
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 60 });
      await fabric.on(
        "HV1",
        "(Get-ClusterGroup -Name vm2).Priority = 2000; (Get-Cluster).MaximumParallelMigrations = 1",
      );
      await fabric.on("HV1", "Suspend-ClusterNode -Name HV2 -Drain");
      const status = "(Get-ClusterNode -Name HV2).DrainStatus";
      expect(await fabric.text("HV1", status)).toEqual(["InProgress"]);
      expect(await fabric.refusal("HV1", "Suspend-ClusterNode -Name HV2 -Drain")).toMatchObject({ code: 5962 });
      await fabric.pass(61);
      expect(await fabric.text("HV1", status)).toEqual(["InProgress"]);
      await fabric.pass(61);
      expect(await fabric.text("HV1", status)).toEqual(["Completed"]);
      expect(await fabric.owners()).toEqual({ vm1: "HV1", vm2: "HV1" });
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0 });
      await fabric.on("HV1", "Resume-ClusterNode -Name HV2");
    });

    it("says so when a drain leaves machines behind, and takes them offline where it is forced", async () => {
      await fabric.on("HV1", "Set-ClusterOwnerNode -Resource 'Virtual Machine vm1' -Owners HV1");
      await fabric.on("HV2", "Suspend-ClusterNode -Name HV1 -Drain");
      expect(await fabric.text("HV2", "(Get-ClusterNode -Name HV1).DrainStatus")).toEqual(["Failed"]);
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", MachineState: "Running" });
      await fabric.on("HV2", "Suspend-ClusterNode -Name HV1 -ForceDrain");
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", MachineState: "Saved" });
      await fabric.on(
        "HV2",
        "Resume-ClusterNode -Name HV1; Set-ClusterOwnerNode -Resource 'Virtual Machine vm1' -Owners HV1, HV2; Start-ClusterGroup -Name vm1",
      );
    });

    it("joins a node, which has the volumes then, and evicts it once it is drained", async () => {
      await fabric.on("SPARE", "New-VMSwitch -Name lan -NetAdapterName 'Ethernet 2'");
      expect(await fabric.refusal("HV1", "Add-ClusterNode -Name HV2")).toMatchObject({ code: 5065 });
      expect(
        await fabric.text(
          "HV1",
          "Add-ClusterNode -Name SPARE -NoStorage | ForEach-Object -Process { $_.Name; $_.State }",
        ),
      ).toEqual(["SPARE", "Up"]);
      expect(await fabric.text("HV1", "Get-ClusterNetwork | ForEach-Object -MemberName Address")).toEqual([
        "10.0.1.0",
        "10.0.2.0",
        "10.9.0.0",
      ]);
      await fabric.on("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Node SPARE");
      expect(await fabric.text("SPARE", "(Get-VM -Name vm1).State")).toEqual(["Running"]);
      expect(await fabric.refusal("HV1", "Remove-ClusterNode -Name SPARE -Force")).toMatchObject({ code: 5009 });
      await fabric.on("HV1", "Suspend-ClusterNode -Name SPARE -Drain -Wait");
      await fabric.on("HV1", "Remove-ClusterNode -Name SPARE -Force");
      expect(await fabric.text("HV1", nodes)).toEqual(["HV1 Up", "HV2 Up"]);
      expect(await fabric.refusal("SPARE", "Get-Cluster")).toMatchObject({ code: 1753 });
      expect((await fabric.owners())["vm1"]).not.toBe("SPARE");
    });

    it("keeps a node that is down, and has it back when it starts", async () => {
      await fabric.crash("HV2");
      expect(await fabric.text("HV1", nodes)).toEqual(["HV1 Up", "HV2 Down"]);
      expect(await fabric.refusal("HV1", "Suspend-ClusterNode -Name HV2 -Drain")).toMatchObject({ code: 5050 });
      await fabric.start("HV2");
      expect(await fabric.text("HV1", nodes)).toEqual(["HV1 Up", "HV2 Up"]);
    });

    it("keeps a node paused over a restart", async () => {
      await fabric.control.call("Suspend-FabricNode", { HostName: "HV2", Drain: true });
      await fabric.on("HV2", "Restart-Computer -Force");
      expect(await fabric.text("HV1", nodes)).toEqual(["HV1 Up", "HV2 Down"]);
      await fabric.start("HV2");
      expect(await fabric.text("HV1", nodes)).toEqual(["HV1 Up", "HV2 Paused"]);
      await fabric.control.call("Resume-FabricNode", { HostName: "HV2" });
      expect(await fabric.text("HV1", nodes)).toEqual(["HV1 Up", "HV2 Up"]);
    });

    it("is not removed while it has roles or shared volumes", async () => {
      expect(await fabric.refusal("HV1", "Remove-Cluster -Force")).toMatchObject({ code: 5947 });
      for (const role of ["vm1", "vm2"]) await fabric.on("HV1", `Stop-ClusterGroup -Name ${role}`);
      await fabric.on("HV1", "Get-ClusterSharedVolume | Remove-ClusterSharedVolume");
      expect(await fabric.refusal("HV1", "Remove-Cluster -Force")).toMatchObject({ code: 5937 });
      for (const role of ["vm1", "vm2"])
        await fabric.on("HV1", `Remove-ClusterGroup -Name ${role} -RemoveResources -Force`);
      await fabric.on("HV1", "Remove-Cluster -Force -CleanupAD");
      expect(await fabric.refusal("HV2", "Get-Cluster")).toMatchObject({ code: 1753 });
      await fabric.on("HV2", "New-Cluster -Name CL2 -Node HV2 -NoStorage -Force");
      expect(await fabric.text("HV2", nodes)).toEqual(["HV2 Up"]);
    });
  });
}
