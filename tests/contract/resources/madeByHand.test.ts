import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { byHand } from "./byHand";

const long = "x".repeat(150);

describe("a machine that hands other than ours have been at", () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open();
  });

  afterAll(async () => {
    await fabric.close();
  });

  it("is read, shown as different and taken back where it has what nobody may declare", async () => {
    const declared = { host: "HV1", name: "foreign", networkAdapters: { lan: {} } };
    const made = await fabric.create(virtualMachine, declared);
    await byHand(
      fabric,
      `Get-VM -Name foreign | Get-VMNetworkAdapter | Rename-VMNetworkAdapter -NewName '${long}'; ` +
        `Rename-VM -Name foreign -NewName '${long}'`,
    );
    const differences = ["name", "networkAdapters.lan", `networkAdapters.${long}`];
    expect([...(await fabric.differences(made))].sort()).toEqual([...differences].sort());

    const { props = {} } = await fabric.operations.read(virtualMachine, made.id, made.outs);
    const again = await fabric.operations.read(virtualMachine, made.id, props);
    expect(again.props).toEqual(props);

    const restored = await fabric.update({ ...made, outs: props }, declared);
    expect(await fabric.differences(restored)).toEqual([]);
    await byHand(fabric, `Rename-VM -Name foreign -NewName '${long}'`);
    const refreshed = await fabric.operations.read(virtualMachine, made.id, restored.outs);
    await fabric.delete({ ...restored, outs: refreshed.props ?? {} });
    expect(await fabric.machines()).toEqual([]);
  });

  it("has nothing done to it when only what the provider uses is changed", async () => {
    const declared = { host: "HV1", name: "quiet", state: "Running" };
    const made = await fabric.create(virtualMachine, declared);
    await fabric.clearCalls();
    fabric.reports.length = 0;
    const edited = { ...declared, restartPolicy: "never", shutdown: { timeoutSeconds: 60 }, timeouts: { update: 600 } };
    const updated = await fabric.update(made, edited);
    expect(await fabric.changes()).toEqual([]);
    expect(fabric.reports).toEqual([expect.stringMatching(/"quiet" on HV1: nothing, only restartPolicy/)]);
    expect(updated.outs).toMatchObject({ restartPolicy: "never", powerState: "Running" });
  });

  it("leaves no mark under its old name after it got another, so that the old one is free", async () => {
    const declared = { host: "HV1", name: "old" };
    const made = await fabric.create(virtualMachine, declared);
    const renamed = await fabric.update(made, { ...declared, name: "new" });
    expect((await fabric.marks("HV1")).map(({ name }) => name)).not.toContain("old");
    await byHand(fabric, "$null = New-VM -Name old -NoVHD");
    await expect(fabric.create(virtualMachine, declared)).rejects.toThrow(/has one already.*did not make it/s);
    await fabric.delete(renamed);
    expect((await fabric.machines()).map(({ Name }) => Name)).toContain("old");
  });
});

describe("a machine whose power nobody declares, brought down for a change", () => {
  let fabric: TestFabric;
  let resource: Resource;
  const declared = (count: number) => ({ host: "HV1", name: "busy", processor: { count } });

  beforeAll(async () => {
    fabric = await TestFabric.open();
    resource = await fabric.create(virtualMachine, declared(1));
    await byHand(fabric, "Start-VM -Name busy");
  });

  afterAll(async () => {
    await fabric.close();
  });

  it("runs again when the change fails", async () => {
    await fabric.control.call("Add-FabricFault", { Cmdlet: "Set-VMProcessor", Action: "Error" });
    await expect(fabric.update(resource, declared(2))).rejects.toMatchObject({ properties: { powerState: "Running" } });
    expect(await fabric.machine("busy")).toMatchObject({ State: "Running", Stops: 1 });
  });

  it("runs again when the session dies meanwhile", async () => {
    await fabric.control.call("Clear-FabricFault");
    await fabric.control.call("Add-FabricFault", { Cmdlet: "Set-VMProcessor", Action: "KillBefore" });
    resource = await fabric.update(resource, declared(2));
    expect(await fabric.machine("busy")).toMatchObject({ State: "Running", Stops: 2 });
    expect(await fabric.differences(resource)).toEqual([]);
  });
});
