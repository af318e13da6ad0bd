/** What happens when an operation needs more time than the declaration gives it. */
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { TestFabric } from "../../helpers/testFabric";

describe("an operation that takes longer than its limit", () => {
  let fabric: TestFabric;

  afterEach(async () => {
    await fabric.close();
  });

  const hang = (Cmdlet: string) => fabric.control.call("Add-FabricFault", { Cmdlet, Action: "Hang", Seconds: 600 });
  const heal = () => fabric.control.call("Clear-FabricFault");

  it("ends a create with the name of the limit, and the next up makes no second machine", async () => {
    fabric = await TestFabric.open();
    const machine = { host: "HV1", name: "web1", notes: "first", timeouts: { create: 3 } };
    await hang("Set-VM");
    const failure = await fabric.create(virtualMachine, machine).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringMatching(/longer than 3 seconds.*timeouts\.create/s) });
    await heal();
    const web1 = await fabric.create(virtualMachine, { ...machine, timeouts: { create: 600 } });
    expect(await fabric.machines()).toHaveLength(1);
    expect(await fabric.differences(web1)).toEqual([]);
  });

  it("ends an update with the name of the limit, and the next up goes on from there", async () => {
    fabric = await TestFabric.open();
    const machine = { host: "HV1", name: "web1", state: "Running" };
    const web1 = await fabric.create(virtualMachine, machine);
    const edited = { ...machine, processor: { count: 2 }, timeouts: { update: 2 } };
    await hang("Set-VMProcessor");
    await expect(fabric.update(web1, edited)).rejects.toThrow(/longer than 2 seconds.*timeouts\.update/s);
    await heal();
    const changed = await fabric.update(web1, { ...edited, timeouts: { update: 600 } });
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: 1, Starts: 2, TurnOffs: 0 });
    expect(await fabric.differences(changed)).toEqual([]);
  });

  it("ends a delete with the name of the limit, and the next one finishes it", async () => {
    fabric = await TestFabric.open();
    const machine = { host: "HV1", name: "web1" };
    const web1 = await fabric.create(virtualMachine, { ...machine, timeouts: { delete: 2 } });
    await hang("Remove-VM");
    await expect(fabric.delete(web1)).rejects.toThrow(/longer than 2 seconds.*timeouts\.delete/s);
    await heal();
    await fabric.delete(await fabric.update(web1, machine));
    expect(await fabric.machines()).toEqual([]);
  });

  it("waits no longer for a host that restarts than rebootTimeoutSeconds, and the next up finds it", async () => {
    fabric = await TestFabric.open({ definition: { hosts: [{ name: "HV1", features: [], restartSeconds: 600 }] } });
    const declared = { name: "HV1", rebootTimeoutSeconds: 1 };
    const failure = await fabric.create(hyperVHost, declared).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringMatching(/longer than 1 seconds.*rebootTimeoutSeconds/s) });
    await fabric.start("HV1");
    await fabric.isBack("HV1");
    await fabric.clearCalls();
    const host = await fabric.retry({ kind: hyperVHost, id: "hv1", inputs: declared, outs: {} }, declared);
    expect(await fabric.changes()).toEqual([]);
    expect(await fabric.differences(host)).toEqual([]);
  });
});
