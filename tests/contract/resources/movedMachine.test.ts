/** A machine that is no role goes to another host when its declaration says so. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { TestFabric } from "../../helpers/testFabric";
import { TestStack, type Declaration } from "../../helpers/testStack";
import { byHand } from "./byHand";

const path = "C:\\VMs\\web1\\system.vhdx";

function declarations(host: string, more: Readonly<Record<string, unknown>> = {}): readonly Declaration[] {
  return [
    { name: "disk", kind: virtualHardDisk, inputs: () => ({ host, path, sizeBytes: "10GB" }) },
    {
      name: "web1",
      kind: virtualMachine,
      inputs: () => ({ host, name: "web1", hardDrives: { "SCSI 0:0": { path } }, state: "Running", ...more }),
    },
  ];
}

describe("a VirtualMachine whose host is changed", () => {
  let fabric: TestFabric;
  let stack: TestStack;

  beforeAll(async () => {
    const hosts = ["HV1", "HV2"].map((name) => ({ name, domain: "fabrikam.test", processors: 16, memory: "64GB" }));
    fabric = await TestFabric.open({ definition: { hosts } });
    stack = new TestStack(fabric);
    await stack.up(declarations("HV1"));
  });

  function hostsWithTheDisk(): readonly string[] {
    const file = join("drives", "C", "VMs", "web1", "system.vhdx");
    return ["HV1", "HV2"].filter((host) => existsSync(join(fabric.folder, "hosts", host, file)));
  }

  /** One more up brings it there, without a stop; it and its disk are there alone. */
  async function expectMove(host: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await stack.up(declarations(host, more));
    const machines = (await fabric.machines("web1")).map(({ HostName, State, Stops }) => [HostName, State, Stops]);
    expect(machines).toEqual([[host, "Running", 0]]);
    expect(hostsWithTheDisk()).toEqual([host]);
    expect(await stack.refresh()).toEqual([]);
  }

  afterAll(async () => {
    await fabric.close();
  });

  it("is not touched while the hosts say that it cannot move", async () => {
    await expect(stack.up(declarations("HV2"))).rejects.toThrow(
      /"web1" on HV2: Move-MachineToHost failed .*while setting host: .*cannot move to HV2: .*migration is not enabled on 'HV1'/,
    );
    expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV1", State: "Running", Stops: 0 });
    // It is still to be moved, also for a run that knows nothing of the failure.
    expect(await stack.refresh()).toEqual(["web1: host"]);
  });

  it("moves there with its disk while it runs, and what else was edited follows", async () => {
    const before = await fabric.machine("web1");
    for (const host of ["HV1", "HV2"]) {
      await byHand(fabric, "Enable-VMMigration; Set-VMHost -UseAnyNetworkForMigration $true", host);
    }
    await stack.up(declarations("HV2", { notes: "moved" }));
    expect(await fabric.machine("web1")).toMatchObject({ Id: before.Id, HostName: "HV2", State: "Running", Stops: 0 });
    expect(hostsWithTheDisk()).toEqual(["HV2"]);
    expect(await stack.refresh()).toEqual([]);
    expect(stack.resource("web1").outs).toMatchObject({ ownerNode: "HV2" });
    expect(stack.resource("disk").outs).toMatchObject({ locatedOn: "HV2" });
  });

  it("moves back and forth, also without a refresh in between", async () => {
    for (const host of ["HV1", "HV2"]) {
      await stack.up(declarations(host));
      expect(hostsWithTheDisk()).toEqual([host]);
      expect(await fabric.machine("web1")).toMatchObject({ HostName: host, State: "Running", Stops: 0 });
    }
    expect(await stack.refresh()).toEqual([]);
  });

  describe("says what keeps it from moving, and moves when that is gone:", () => {
    const adapters = { networkAdapters: { lan: { switchName: "lan" }, dmz: { switchName: "dmz" } } };
    const makeSwitches = (host: string) =>
      byHand(
        fabric,
        "$null = 'lan', 'dmz' | ForEach-Object -Process { New-VMSwitch -Name $_ -SwitchType Private }",
        host,
      );

    it("all that the comparison of the hosts found", async () => {
      await makeSwitches("HV2");
      await stack.up(declarations("HV2", adapters));
      await fabric.clearCalls();
      const error = await stack.up(declarations("HV1", adapters)).catch(String);
      expect(error).toMatch(
        /"web1" on HV1: Move-MachineToHost failed .*while setting host: .*'web1' cannot move to HV1: /,
      );
      for (const name of ["lan", "dmz"]) expect(error).toContain(`Could not find Ethernet switch '${name}'.`);
      expect(await fabric.calls("Move-VM")).toEqual([]);
      expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV2", State: "Running", Stops: 0 });
      await makeSwitches("HV1");
      await expectMove("HV1", adapters);
      await stack.up(declarations("HV1"));
    });

    it("a move that fails", async () => {
      await fabric.control.call("Add-FabricFault", { Cmdlet: "Move-VM", Action: "Error", Message: "The wire broke." });
      await expect(stack.up(declarations("HV2"))).rejects.toThrow(/while setting host: The wire broke\./);
      expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV1", State: "Running", Stops: 0 });
      expect(await stack.refresh()).toEqual(["web1: host"]);
      await expectMove("HV2");
    });

    it("a destination that goes down half-way", async () => {
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 600 });
      const before = fabric.progress.length;
      const broken = stack.up(declarations("HV1")).catch(String);
      while (!fabric.progress.slice(before).includes("moving 'web1' to HV1")) await setTimeout(50);
      await fabric.crash("HV1");
      expect(await broken).toMatch(/"web1" on HV1: .*The connection to 'HV1' was lost/);
      expect((await fabric.machines("web1")).map(({ HostName, State }) => [HostName, State])).toEqual([
        ["HV2", "Running"],
      ]);
      await fabric.control.call("Set-FabricMigrationTime", { Seconds: 0 });
      await fabric.start("HV1");
      await expectMove("HV1");
    });
  });

  it.each(["KillBefore", "KillAfter"])(
    "is on one host in the end when the session is lost with the move: %s",
    async (Action) => {
      const [from] = hostsWithTheDisk();
      const to = from === "HV1" ? "HV2" : "HV1";
      await fabric.control.call("Add-FabricFault", { Cmdlet: "Move-VM", Action });
      await expectMove(to);
    },
  );

  it("takes its disk along: a disk that no machine has attached stays where it is", async () => {
    await stack.up(declarations("HV2"));
    const [disk] = declarations("HV2");
    const [moved] = declarations("HV1");
    if (disk === undefined || moved === undefined) throw new Error("there is no declaration of the disk");
    await stack.up([disk]);
    await expect(stack.up([moved])).rejects.toThrow(/host: the disk is on HV2, and no virtual machine has it attached/);
    expect(hostsWithTheDisk()).toEqual(["HV2"]);
  });
});
