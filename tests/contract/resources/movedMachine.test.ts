/** A machine that is no role goes to another host when its declaration says so. */
import { existsSync } from "node:fs";
import { join } from "node:path";
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

  afterAll(async () => {
    await fabric.close();
  });

  it("is not touched while the hosts say that it cannot move", async () => {
    await expect(stack.up(declarations("HV2"))).rejects.toThrow(/Move-MachineToHost failed/);
    expect(await fabric.machine("web1")).toMatchObject({ HostName: "HV1", State: "Running", Stops: 0 });
    expect(await stack.refresh()).toEqual([]);
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

  it("takes its disk along: a disk that no machine has attached stays where it is", async () => {
    const [disk] = declarations("HV2");
    const [moved] = declarations("HV1");
    if (disk === undefined || moved === undefined) throw new Error("there is no declaration of the disk");
    await stack.up([disk]);
    await expect(stack.up([moved])).rejects.toThrow(/host: the disk is on HV2, and no virtual machine has it attached/);
    expect(hostsWithTheDisk()).toEqual(["HV2"]);
  });
});
