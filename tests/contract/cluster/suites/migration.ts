/** Moves of roles between nodes and of machines between hosts: kinds, limits, refusals, and moves that break. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Control } from "../../../helpers/control";
import type { ClusterFabric } from "../clusterFabric";

export function migrationSuite(fabric: ClusterFabric): void {
  describe("a migration", () => {
    beforeAll(() => fabric.build({ nodes: 3, witness: "share", machines: 3 }));
    afterEach(() => fabric.control.call("Set-FabricMigrationTime", { Seconds: 0 }));

    /** All machines run on HV1 again, and all nodes are up. */
    async function settle(): Promise<void> {
      await fabric.start("HV1", "HV2", "HV3");
      await fabric.pass(200);
      for (const role of ["vm1", "vm2", "vm3"]) {
        await fabric.on(
          "HV1",
          `Start-ClusterGroup -Name ${role}; Move-ClusterVirtualMachineRole -Name ${role} -Node HV1`,
        );
      }
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 60 });
    }

    function begin(role: string, node: string, type = "Live"): Promise<void> {
      return fabric.on(
        "HV1",
        `Move-ClusterVirtualMachineRole -Name ${role} -Node ${node} -MigrationType ${type} -Wait 0`,
      );
    }

    it.each([
      ["Live", {}],
      ["Quick", { Saves: 1, Starts: 1 }],
      ["Shutdown", { Stops: 1, Starts: 1 }],
      ["TurnOff", { TurnOffs: 1, Starts: 1 }],
    ])("of the kind %s brings the machine over running, with the stops that belong to it", async (type, counted) => {
      await settle();
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0 });
      const before = await fabric.role("vm1");
      const line = `Move-ClusterVirtualMachineRole -Name vm1 -Node HV2 -MigrationType ${type}`;
      expect(await fabric.text("HV3", `${line} | ForEach-Object -Process { $_.OwnerNode; $_.State }`)).toEqual([
        "HV2",
        "Online",
      ]);
      const after = await fabric.role("vm1");
      expect(after).toMatchObject({ OwnerNode: "HV2", MachineState: "Running" });
      const change = {
        Starts: after.Starts - before.Starts,
        Stops: after.Stops - before.Stops,
        Saves: after.Saves - before.Saves,
        TurnOffs: after.TurnOffs - before.TurnOffs,
      };
      expect(change).toEqual({ Starts: 0, Stops: 0, Saves: 0, TurnOffs: 0, ...counted });
      expect(await fabric.text("HV2", "(Get-VM -Name vm1).State")).toEqual(["Running"]);
      expect((await fabric.refusal("HV1", "Get-VM -Name vm1")).id).toContain("InvalidParameter");
    });

    it("of the kind Shutdown is refused by a guest that does not shut down, and then ShutdownForce turns it off", async () => {
      await settle();
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0 });
      await fabric.control.call("Set-FabricGuest", { Name: "vm1", HostName: "HV1", Shutdown: "Ignores" });
      const line = "Move-ClusterVirtualMachineRole -Name vm1 -Node HV2 -MigrationType";
      expect(await fabric.refusal("HV1", `${line} Shutdown`)).toMatchObject({ code: 5023 });
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", MachineState: "Running" });
      await fabric.on("HV1", `${line} ShutdownForce`);
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV2", MachineState: "Running" });
      await fabric.control.call("Set-FabricGuest", { Name: "vm1", HostName: "HV2", Shutdown: "Responsive" });
    });

    it("goes on without the session that asked for it, and takes requests for the role only when it is done", async () => {
      await settle();
      await begin("vm1", "HV2");
      expect(await fabric.role("vm1")).toMatchObject({
        State: "Pending",
        OwnerNode: "HV1",
        MovesTo: "HV2",
        MachineState: "Running",
      });
      expect(await fabric.refusal("HV1", "Stop-ClusterGroup -Name vm1")).toMatchObject({ code: 5908 });
      expect(await fabric.refusal("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Node HV3")).toMatchObject({
        code: 5908,
      });
      await fabric.pass(61);
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", OwnerNode: "HV2", MachineState: "Running" });
    });

    it("waits for its place when a node has as many as it may at once, and begins when one is free", async () => {
      await settle();
      expect(await fabric.text("HV1", "(Get-Cluster).MaximumParallelMigrations")).toEqual(["1"]);
      for (const role of ["vm1", "vm2", "vm3"]) await begin(role, "HV2");
      expect(await fabric.text("HV1", "(Get-ClusterGroup -Name vm1, vm2, vm3).StatusInformation")).toEqual([
        "0",
        "Queued",
        "Queued",
      ]);
      expect(await fabric.refusal("HV1", "Stop-ClusterGroup -Name vm3")).toMatchObject({ code: 5959 });
      await fabric.pass(61);
      expect(await fabric.owners()).toEqual({ vm1: "HV2", vm2: "HV1", vm3: "HV1" });
      await fabric.pass(120);
      expect(await fabric.owners()).toEqual({ vm1: "HV2", vm2: "HV2", vm3: "HV2" });

      await fabric.on("HV1", "(Get-Cluster).MaximumParallelMigrations = 2");
      for (const role of ["vm1", "vm2", "vm3"]) await begin(role, "HV3");
      await fabric.pass(61);
      expect(await fabric.owners()).toEqual({ vm1: "HV3", vm2: "HV3", vm3: "HV2" });
    });

    it("is refused with the reason before anything moves", async () => {
      await settle();
      const line = "Move-ClusterVirtualMachineRole -Name vm1 -Node";
      await fabric.on("HV1", "Suspend-ClusterNode -Name HV3");
      expect(await fabric.refusal("HV1", `${line} HV3`)).toMatchObject({ code: 5070 });
      await fabric.on("HV1", "Resume-ClusterNode -Name HV3");
      await fabric.crash("HV3");
      expect(await fabric.refusal("HV1", `${line} HV3`)).toMatchObject({ code: 5050 });
      await fabric.start("HV3");
      expect(await fabric.refusal("HV1", `${line} HV9`)).toMatchObject({ code: 5042 });
      expect(
        await fabric.refusal("HV1", "Move-ClusterVirtualMachineRole -Name 'Cluster Group' -Node HV2"),
      ).toMatchObject({ code: 87 });

      await fabric.on("HV2", "New-VM -Name large -MemoryStartupBytes 62GB -NoVHD; Start-VM -Name large");
      expect(await fabric.refusal("HV1", `${line} HV2`)).toMatchObject({
        code: 5957,
        message: expect.stringContaining("memory"),
      });
      await fabric.on("HV2", "Stop-VM -Name large -TurnOff");

      await fabric.on("HV3", "Rename-VMSwitch -Name lan -NewName other");
      expect(await fabric.refusal("HV1", `${line} HV3`)).toMatchObject({
        code: 5953,
        message: expect.stringContaining("lan"),
      });
      await fabric.on("HV3", "Rename-VMSwitch -Name other -NewName lan");

      await fabric.on(
        "HV1",
        "New-VHD -Path 'C:\\local.vhdx' -SizeBytes 1GB; Add-VMHardDiskDrive -VMName vm1 -Path 'C:\\local.vhdx'",
      );
      expect(await fabric.refusal("HV1", `${line} HV2`)).toMatchObject({
        code: 2,
        message: expect.stringContaining("local.vhdx"),
      });
      await fabric.on(
        "HV1",
        "Get-VMHardDiskDrive -VMName vm1 | Where-Object Path -Like '*local*' | Remove-VMHardDiskDrive",
      );
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", MachineState: "Running" });
    });

    it("of a machine with a virtual TPM and a local key protector needs the keys on the other node", async () => {
      await settle();
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0 });
      await fabric.on("HV1", "Stop-VM -Name vm2 -TurnOff");
      expect((await fabric.refusal("HV1", "Enable-VMTPM -VMName vm2")).id).toContain("InvalidOperation");
      await fabric.on(
        "HV1",
        "Set-VMKeyProtector -VMName vm2 -NewLocalKeyProtector; Enable-VMTPM -VMName vm2; Start-ClusterGroup -Name vm2",
      );
      const line = "Move-ClusterVirtualMachineRole -Name vm2 -Node HV2";
      expect(await fabric.refusal("HV1", line)).toMatchObject({
        code: 5953,
        message: expect.stringContaining("key protector"),
      });
      await fabric.control.call("Copy-FabricGuardian", { HostName: "HV1", Destination: ["HV2", "HV3"] });
      await fabric.on("HV1", line);
      expect(await fabric.role("vm2")).toMatchObject({ OwnerNode: "HV2", MachineState: "Running" });
    });

    it("whose target crashes leaves the machine running where it was", async () => {
      await settle();
      await begin("vm1", "HV2");
      const { Starts, BrokenMigrations } = await fabric.role("vm1");
      await fabric.crash("HV2");
      expect(await fabric.role("vm1")).toMatchObject({
        OwnerNode: "HV1",
        State: "Online",
        MachineState: "Running",
        MovesTo: "",
        Starts,
        BrokenMigrations: BrokenMigrations + 1,
      });
    });

    it("that saved its machine starts it again where it was when the target crashes", async () => {
      await settle();
      await begin("vm1", "HV2", "Quick");
      expect(await fabric.role("vm1")).toMatchObject({ State: "Pending", MachineState: "Saved" });
      expect(await fabric.text("HV1", "(Get-ClusterResource -Name 'Virtual Machine vm1').State")).toEqual([
        "OfflinePending",
      ]);
      await fabric.crash("HV2");
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", State: "Online", MachineState: "Running" });
    });

    it.each(["Live", "Quick"])("of the kind %s whose source crashes is a failover", async (type) => {
      await settle();
      await begin("vm1", "HV2", type);
      await fabric.crash("HV1");
      const role = await fabric.role("vm1");
      expect(role).toMatchObject({ State: "Online", MachineState: "Running", MovesTo: "" });
      expect(role.OwnerNode).not.toBe("HV1");
    });

    it("in the middle of which a process was killed is finished by the next cmdlet on a node", async () => {
      await settle();
      const { OwnerNode, Id } = await fabric.role("vm1");
      const note = `{ "GroupId": "${Id}", "From": "${OwnerNode}", "To": "HV3", "Type": "Live", "Starts": true }`;
      writeFileSync(join(fabric.root, "clusters", "CL1", "moving.json"), note);
      expect(await fabric.text("HV3", "(Get-VM -Name vm1).State")).toEqual(["Running"]);
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV3", State: "Online", MachineState: "Running" });
    });

    it("that an administrator asks for from outside counts like any other", async () => {
      await settle();
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0 });
      const before = await fabric.role("vm1");
      await fabric.control.call("Move-FabricRole", { Name: "vm1", NodeName: "HV2" });
      await fabric.control.call("Move-FabricRole", { Name: "vm1", NodeName: "HV3", MigrationType: "Quick" });
      expect(await fabric.role("vm1")).toMatchObject({
        OwnerNode: "HV3",
        LiveMigrations: before.LiveMigrations + 1,
        QuickMigrations: before.QuickMigrations + 1,
        Saves: before.Saves + 1,
      });
    });

    it("can be cancelled", async () => {
      await settle();
      expect(await fabric.refusal("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Cancel")).toMatchObject({
        code: 5023,
      });
      await begin("vm1", "HV2");
      await fabric.on("HV1", "Move-ClusterVirtualMachineRole -Name vm1 -Cancel");
      expect(await fabric.role("vm1")).toMatchObject({ OwnerNode: "HV1", State: "Online", MovesTo: "" });
    });

    it("that somebody waits for ends with an error when it breaks", async () => {
      await settle();
      const waiting = new Control(fabric.root);
      const line = "Move-ClusterVirtualMachineRole -Name vm1 -Node HV2 -ErrorAction Stop";
      const outcome = waiting.script(
        `& { $env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name FailoverClusters; try { ${line} } catch { [string] $_ } }`,
      );
      await fabric.until(async () => (await fabric.role("vm1")).MovesTo === "HV2");
      await fabric.crash("HV2");
      expect(await outcome).toEqual([expect.stringContaining("the node 'HV2' is down")]);
      await waiting.close();
    });

    it("before Windows Server 2022 is limited by the setting of each host", async () => {
      await fabric.build({ nodes: 2, witness: "share", machines: 3, os: "2019" });
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 60 });
      for (const role of ["vm1", "vm2", "vm3"]) await begin(role, "HV2");
      expect(await fabric.text("HV1", "(Get-ClusterGroup -Name vm1, vm2, vm3).StatusInformation")).toEqual([
        "0",
        "0",
        "Queued",
      ]);
    });

    describe("of a machine that is in no cluster", () => {
      beforeAll(async () => {
        await fabric.build({ nodes: 2, machines: 0 });
        for (const host of ["HV1", "SPARE"]) {
          await fabric.on(host, "New-VMSwitch -Name lan -NetAdapterName 'Ethernet 2'; Enable-VMMigration");
        }
        const disk = "-NewVHDPath 'C:\\VMs\\alone.vhdx' -NewVHDSizeBytes 10GB";
        await fabric.on(
          "HV1",
          `New-VM -Name alone -Generation 2 -MemoryStartupBytes 4GB ${disk} -SwitchName lan; Start-VM -Name alone`,
        );
      });

      it("is compared first, and refused for what the comparison found", async () => {
        const report = "Compare-VM -Name alone -DestinationHost SPARE";
        expect((await fabric.text("HV1", `(${report}).Incompatibilities.Message`)).join()).toContain("alone.vhdx");
        expect((await fabric.refusal("HV1", "Move-VM -Name alone -DestinationHost SPARE")).message).toContain(
          "alone.vhdx",
        );
        expect(
          await fabric.text(
            "HV1",
            `(${report} -IncludeStorage -DestinationStoragePath 'C:\\VMs').Incompatibilities | ForEach-Object -MemberName Message`,
          ),
        ).toEqual([]);
        expect(
          (await fabric.refusal("HV1", "Move-VM -Name alone -DestinationHost HV2 -IncludeStorage")).message,
        ).toContain("refused");
      });

      it("leaves it where it is while the destination is down or as many as may migrate at once do", async () => {
        const line = "Move-VM -Name alone -DestinationHost SPARE -IncludeStorage -DestinationStoragePath 'C:\\VMs'";
        await fabric.crash("SPARE");
        expect((await fabric.refusal("HV1", line)).message).toContain("0x8007274C");
        await fabric.control.call("Start-FabricHost", { HostName: "SPARE" });
        await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0.1 });
        await fabric.on("SPARE", "Set-VMHost -MaximumVirtualMachineMigrations 0");
        expect((await fabric.refusal("HV1", line)).message).toContain("migration limit '0' was reached");
        await fabric.on("SPARE", "Set-VMHost -MaximumVirtualMachineMigrations 2");
        expect(await fabric.text("HV1", "(Get-VM -Name alone).State")).toEqual(["Running"]);
      });

      it("takes it and its disks along without a stop", async () => {
        await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0.1 });
        await fabric.on(
          "HV1",
          "Move-VM -Name alone -DestinationHost SPARE -IncludeStorage -DestinationStoragePath 'C:\\Moved'",
        );
        expect(
          await fabric.text("SPARE", "Get-VM -Name alone | ForEach-Object -Process { $_.State; $_.HardDrives.Path }"),
        ).toEqual(["Running", "C:\\Moved\\Virtual Hard Disks\\alone.vhdx"]);
        expect(
          await fabric.text("HV1", "Test-VHD -Path 'C:\\VMs\\alone.vhdx' -ErrorAction SilentlyContinue"),
        ).not.toEqual(["True"]);
        expect(await fabric.control.script("(Get-FabricMachine -Name alone).Starts")).toEqual([1]);
      });
    });
  });
}
