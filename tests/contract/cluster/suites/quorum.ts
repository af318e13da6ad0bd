/** Votes, witnesses, and what becomes of a cluster that loses nodes. */
import { type ClusterFabric, nodeNames, type Layout } from "../clusterFabric";

export function quorumSuite(fabric: ClusterFabric): void {
  describe("the quorum of a cluster", () => {
    async function votes(): Promise<Readonly<Record<string, number>>> {
      const { Nodes, WitnessDynamicWeight } = await fabric.cluster();
      return {
        ...Object.fromEntries(Nodes.map(({ Name, DynamicWeight }) => [Name, DynamicWeight])),
        witness: WitnessDynamicWeight,
      };
    }

    async function setWitness(witness: string, isReachable: boolean): Promise<void> {
      if (witness === "disk") await fabric.control.call("Set-FabricDisk", { Name: "small", IsOffline: !isReachable });
      else await fabric.control.call(isReachable ? "Connect-FabricWitness" : "Disconnect-FabricWitness");
    }

    const losses: readonly (readonly [Layout, first: boolean, second: boolean, together: boolean])[] = [
      [{ nodes: 2, witness: "share" }, true, false, false],
      // The node with the vote of the two that are left is the second to crash.
      [{ nodes: 3 }, true, false, false],
      [{ nodes: 3, witness: "disk" }, true, true, false],
      [{ nodes: 4, witness: "cloud" }, true, true, true],
      [{ nodes: 5 }, true, true, true],
    ];

    it.each(losses)(
      "of %j outlives one crash: %s, another after it: %s, two at once: %s",
      async (layout, ...survives) => {
        const [first, second] = nodeNames(layout.nodes);
        if (first === undefined || second === undefined) throw new Error("two nodes crash");
        await fabric.build(layout);
        await fabric.crash(first);
        const afterFirst = (await fabric.cluster()).State;
        await fabric.crash(second);
        const afterSecond = (await fabric.cluster()).State;

        await fabric.start(first, second);
        await fabric.crash(first, second);
        const together = (await fabric.cluster()).State;

        expect([afterFirst, afterSecond, together].map((state) => state === "Up")).toEqual(survives);
      },
    );

    it("of two nodes without a witness hangs on the one that has the vote", async () => {
      await fabric.build({ nodes: 2 });
      expect(await votes()).toEqual({ HV1: 1, HV2: 0, witness: 0 });
      await fabric.crash("HV2");
      expect((await fabric.cluster()).State).toBe("Up");

      await fabric.build({ nodes: 2 });
      await fabric.crash("HV1");
      expect((await fabric.cluster()).State).toBe("Down");
    });

    it("gives the witness a vote only while the number of nodes is even", async () => {
      await fabric.build({ nodes: 4, witness: "share" });
      expect(await votes()).toEqual({ HV1: 1, HV2: 1, HV3: 1, HV4: 1, witness: 1 });
      await fabric.crash("HV4");
      expect(await votes()).toEqual({ HV1: 1, HV2: 1, HV3: 1, HV4: 0, witness: 0 });
      await fabric.start("HV4");
      expect(await votes()).toEqual({ HV1: 1, HV2: 1, HV3: 1, HV4: 1, witness: 1 });
    });

    it.each(["share", "cloud", "disk"] as const)(
      "counts again when the witness of the kind %s cannot be reached",
      async (witness) => {
        await fabric.build({ nodes: 2, witness });
        expect(await votes()).toEqual({ HV1: 1, HV2: 1, witness: 1 });
        await setWitness(witness, false);
        expect(await votes()).toEqual({ HV1: 1, HV2: 0, witness: 0 });
        expect(await fabric.text("HV1", "(Get-ClusterQuorum).QuorumResource.State")).toEqual(["Failed"]);
        await setWitness(witness, true);
        expect(await votes()).toEqual({ HV1: 1, HV2: 1, witness: 1 });
      },
    );

    it("counts fixed votes without dynamic quorum, and stops at half of them", async () => {
      await fabric.build({ nodes: 4 });
      await fabric.on("HV1", "(Get-Cluster).DynamicQuorum = 0");
      expect(await votes()).toEqual({ HV1: 1, HV2: 1, HV3: 1, HV4: 1, witness: 0 });
      await fabric.crash("HV3");
      expect((await fabric.cluster()).State).toBe("Up");
      await fabric.crash("HV4");
      expect((await fabric.cluster()).State).toBe("Down");
    });

    it("takes the vote that an administrator takes from a node", async () => {
      await fabric.build({ nodes: 3 });
      await fabric.on("HV1", "(Get-ClusterNode -Name HV3).NodeWeight = 0");
      expect(await votes()).toEqual({ HV1: 1, HV2: 0, HV3: 0, witness: 0 });
      expect(await fabric.text("HV1", "(Get-ClusterNode).NodeWeight")).toEqual(["1", "1", "0"]);
    });

    it("names its witness, changes it and goes without one", async () => {
      await fabric.build({ nodes: 2, witness: "disk" });
      const line = "Get-ClusterQuorum | ForEach-Object -Process { [string] $_.QuorumType; [string] $_.QuorumResource }";
      expect(await fabric.text("HV1", line)).toEqual(["Majority", "Cluster Disk 2"]);
      await fabric.on("HV2", "Set-ClusterQuorum -FileShareWitness '\\\\FS01\\Witness'");
      expect(await fabric.text("HV1", line)).toEqual(["Majority", "File Share Witness"]);
      expect(await fabric.text("HV1", "(Get-ClusterResource -Name 'Cluster Disk 2').OwnerGroup")).toEqual([
        "Available Storage",
      ]);
      await fabric.on("HV2", "Set-ClusterQuorum -CloudWitness -AccountName witness01 -AccessKey c2VjcmV0");
      expect(await fabric.text("HV1", line)).toEqual(["Majority", "Cloud Witness"]);
      expect(
        await fabric.text("HV1", "(Get-ClusterResource -Name 'Cloud Witness' | Get-ClusterParameter).Name"),
      ).not.toContain("AccessKey");
      await fabric.on("HV2", "Set-ClusterQuorum -NoWitness");
      expect(await fabric.text("HV1", line)).toEqual(["Majority", ""]);
    });

    it("refuses a share that is not there, a disk that is not in the cluster and a cloud witness without a key", async () => {
      await fabric.build({ nodes: 2 });
      expect(await fabric.refusal("HV1", "Set-ClusterQuorum -FileShareWitness '\\\\FS01\\Other'")).toMatchObject({
        code: 53,
      });
      expect(await fabric.refusal("HV1", "Set-ClusterQuorum -DiskWitness 'Cluster Disk 9'")).toMatchObject({
        code: 5007,
      });
      expect(await fabric.refusal("HV1", "Set-ClusterQuorum -CloudWitness -AccountName witness01")).toMatchObject({
        code: 87,
      });
    });

    it("lost, leaves no cluster to talk to until the nodes return or one is forced", async () => {
      await fabric.build({ nodes: 3, machines: 1 });
      await fabric.on("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Node HV3");
      await fabric.crash("HV1", "HV2");
      expect(await fabric.refusal("HV3", "Get-ClusterGroup")).toMatchObject({ code: 1753 });
      expect(await fabric.refusal("HV3", "Start-ClusterNode")).toMatchObject({ code: 5925 });
      expect(await fabric.role("vm1")).toMatchObject({ MachineState: "Running" });

      await fabric.pass(241);
      expect(await fabric.role("vm1")).toMatchObject({ MachineState: "Off", HostStops: 1 });

      await fabric.on("HV3", "Start-ClusterNode -ForceQuorum");
      expect(await fabric.text("HV3", "(Get-ClusterNode).State")).toEqual(["Down", "Down", "Up"]);
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV3", MachineState: "Running", State: "Online" });

      await fabric.start("HV1", "HV2");
      expect(await fabric.text("HV3", "(Get-ClusterNode).State")).toEqual(["Up", "Up", "Up"]);
      expect(await votes()).toEqual({ HV1: 1, HV2: 1, HV3: 1, witness: 0 });
    });

    it("is there again as soon as enough nodes are back", async () => {
      await fabric.build({ nodes: 3 });
      await fabric.crash("HV1", "HV2");
      await fabric.start("HV2");
      expect(await fabric.text("HV3", "(Get-ClusterNode).State")).toEqual(["Down", "Up", "Up"]);
    });

    it("of a node that starts with -PreventQuorum does not form a cluster", async () => {
      await fabric.build({ nodes: 2, witness: "share" });
      await fabric.on("HV1", "Stop-Cluster -Force");
      await fabric.on("HV2", "Start-ClusterNode -PreventQuorum");
      expect((await fabric.cluster()).State).toBe("Down");
      await fabric.on("HV1", "Start-ClusterNode");
      expect(await fabric.text("HV1", "(Get-ClusterNode).State")).toEqual(["Up", "Up"]);
    });

    it("is kept when nodes stop in good order, down to the last", async () => {
      await fabric.build({ nodes: 3, machines: 1 });
      await fabric.on("HV2", "Stop-ClusterNode -Name HV1");
      await fabric.on("HV2", "Stop-ClusterNode -Name HV3");
      expect(await fabric.text("HV2", "(Get-ClusterNode).State")).toEqual(["Down", "Up", "Down"]);
      expect(await fabric.role("vm1")).toMatchObject({
        OwnerNode: "HV2",
        MachineState: "Running",
        LiveMigrations: 1,
        Starts: 1,
      });
      expect(await fabric.refusal("HV1", "Get-Cluster")).toMatchObject({ code: 1753 });
      await fabric.on("HV1", "Start-ClusterNode");
      expect(await fabric.text("HV1", "(Get-ClusterNode).State")).toEqual(["Up", "Up", "Down"]);
    });

    it("is given up by Stop-Cluster, which saves the machines, and taken again by Start-Cluster, which starts them", async () => {
      await fabric.build({ nodes: 2, machines: 1 });
      await fabric.on("HV1", "Stop-Cluster -Force");
      expect(await fabric.role("vm1")).toMatchObject({ MachineState: "Saved", Saves: 1 });
      expect(await fabric.refusal("HV1", "Get-Cluster")).toMatchObject({ code: 1753 });
      await fabric.on("HV2", "Start-Cluster");
      expect(await fabric.role("vm1")).toMatchObject({ MachineState: "Running", State: "Online", OwnerNode: "HV1" });
    });
  });
}
