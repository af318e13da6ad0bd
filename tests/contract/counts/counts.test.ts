/**
 * What operations cost, counted: round trips, cmdlets, processes, bytes of state. Counts do not depend on the machine that counts; times
 * do, and are left to the benchmark.
 */
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { countCmdlets, readCalls } from "../../../scripts/simulator/callLog.mjs";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { CountedHosts } from "./countedHosts";
import { diskOf, machineOf } from "./machines";

const machineNames = Array.from({ length: 20 }, (_, index) => `vm${String(index + 1)}`);

describe("what operations on one host cost", () => {
  const counted = new CountedHosts();
  let base: TestFabric;
  let fabric: TestFabric;
  const machines: Resource[] = [];
  /** The cmdlets of the first machine's creation, that of its disk not among them. */
  let created: Readonly<Record<string, number>>;
  let creation: readonly string[];

  beforeAll(async () => {
    base = await TestFabric.open({ sessions: 4 });
    fabric = base.anotherProcess(counted.through);
    await fabric.create(virtualSwitch, { host: "HV1", name: "lan", switchType: "External", netAdapterNames: ["NIC1"] });
    for (const name of machineNames) {
      await fabric.create(virtualHardDisk, diskOf(name));
      const before = await readCalls(base.folder);
      counted.take();
      machines.push(await fabric.create(virtualMachine, machineOf(name)));
      if (name !== machineNames[0]) continue;
      creation = counted.take();
      created = Object.fromEntries(countCmdlets((await readCalls(base.folder)).slice(before.length)));
    }
    counted.take();
  });

  afterAll(async () => {
    await base.close();
  });

  /** As the engine refreshes some of them in one run. */
  async function refresh(some: readonly Resource[]): Promise<readonly string[]> {
    const { operations } = fabric;
    await Promise.all(some.map(({ kind, id, outs }) => operations.read(kind, id, outs)));
    return counted.take();
  }

  it("takes two requests to make a machine with all its devices", () => {
    expect(creation).toEqual(["HV1 Get-FabricObservation", "HV1 Invoke-FabricPlan"]);
  });

  it("calls each changing cmdlet as often as there is something to change", () => {
    const changing = Object.entries(created).filter(([cmdlet]) => !cmdlet.startsWith("Get-"));
    expect(Object.fromEntries(changing)).toEqual({
      "Add-VMHardDiskDrive": 1,
      "Add-VMNetworkAdapter": 2,
      "New-VM": 1,
      "Remove-VMNetworkAdapter": 1,
      "Set-VM": 1,
      "Set-VMMemory": 1,
      "Set-VMNetworkAdapterVlan": 2,
      "Set-VMProcessor": 1,
      "Start-VM": 1,
    });
  });

  it("reads with no more cmdlets than these, before and after", () => {
    const reading = Object.entries(created).filter(([cmdlet]) => cmdlet.startsWith("Get-"));
    expect(Object.fromEntries(reading)).toEqual({
      "Get-VM": 3,
      "Get-VMDvdDrive": 1,
      "Get-VMFirmware": 1,
      "Get-VMHardDiskDrive": 1,
      "Get-VMMemory": 1,
      "Get-VMNetworkAdapter": 2,
      "Get-VMProcessor": 1,
      "Get-VMScsiController": 1,
      "Get-VMSwitch": 2,
    });
  });

  it("needs one PowerShell process for twenty machines that are made one by one", async () => {
    const processes = new Set((await readCalls(base.folder)).map(({ processId }) => processId));
    expect(processes.size).toBe(1);
  });

  it("refreshes twenty machines with as many round trips as five", async () => {
    const few = await refresh(machines.slice(0, 5));
    expect(few).toEqual(["HV1 Get-HostInventory"]);
    expect(await refresh(machines)).toEqual(few);
  });

  it("asks nobody in a check and a diff", () => {
    for (const { kind, id, outs, inputs } of machines) {
      expect(fabric.operations.diff(kind, id, outs, fabric.check(kind, inputs)).changes).toBe(false);
    }
    expect(counted.take()).toEqual([]);
  });

  it("edits one machine with one observation and one request", async () => {
    const [first] = machines;
    if (first === undefined) throw new Error("there is no machine");
    await fabric.update(first, { ...machineOf("vm1"), notes: "edited" });
    expect(counted.take()).toEqual(["HV1 Get-FabricObservation", "HV1 Invoke-FabricPlan"]);
  });

  it("adds little to the state beside what was declared", () => {
    const [first] = machines;
    const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
    expect(bytesOf(first?.outs) - bytesOf(first?.inputs)).toBe(230);
  });
});
