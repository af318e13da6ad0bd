/** A running machine must go off, and its guest does not do what it is asked for. */
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { TestFabric, type Resource } from "../../helpers/testFabric";

const machine = { host: "HV1", name: "web1", state: "Running" };
const turnOff = { timeoutSeconds: 60, whenGuestDoesNotAnswer: "turnOff" };

describe("a running VirtualMachine whose guest does not shut down", () => {
  let fabric: TestFabric;
  let web1: Resource;

  beforeAll(async () => {
    fabric = await TestFabric.open();
  });

  afterAll(async () => {
    await fabric.close();
  });

  beforeEach(async () => {
    web1 = await fabric.create(virtualMachine, machine);
  });

  afterEach(async () => {
    await fabric.control.call("Clear-FabricFault");
    await fabric.delete(web1);
  });

  const guest = (Shutdown: string) =>
    fabric.control.call("Set-FabricGuest", { Name: "web1", HostName: "HV1", Shutdown });

  it.each(["Ignores", "Locked"])("keeps running as it was while that is to fail: the guest %s", async (way) => {
    await guest(way);
    const edited = { ...machine, processor: { count: 2 } };
    await expect(fabric.update(web1, edited)).rejects.toThrow(
      /VirtualMachine "web1" on HV1.*guest of 'web1' did not shut down: it could not be asked/s,
    );
    expect(await fabric.machine("web1")).toMatchObject({
      State: "Running",
      Starts: 1,
      Stops: 0,
      TurnOffs: 0,
      Record: { Processor: { Count: 1 } },
    });
  });

  it("is asked again by the next up, once the guest answers", async () => {
    const edited = { ...machine, processor: { count: 2 } };
    await guest("Ignores");
    await expect(fabric.update(web1, edited)).rejects.toThrow(/did not shut down/);
    await guest("Responsive");
    web1 = await fabric.update(web1, edited);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Starts: 2, Stops: 1, TurnOffs: 0 });
  });

  it.each(["Ignores", "Locked"])("loses its power where the declaration says so: the guest %s", async (way) => {
    await guest(way);
    web1 = await fabric.update(web1, { ...machine, processor: { count: 2 }, shutdown: turnOff });
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Starts: 2, Stops: 0, TurnOffs: 1 });
    expect(fabric.progress.join("\n")).toContain("turning 'web1' off: it could not be asked");
    expect(await fabric.differences(web1)).toEqual([]);
  });

  it("goes off, too, when that is what is declared", async () => {
    await guest("Ignores");
    const off = { ...machine, state: "Off" };
    await expect(fabric.update(web1, off)).rejects.toThrow(/did not shut down/);
    web1 = await fabric.update(web1, { ...off, shutdown: turnOff });
    expect(await fabric.machine("web1")).toMatchObject({ State: "Off", Stops: 0, TurnOffs: 1 });
  });

  it("waits no longer for a slow guest than the declaration says, and then leaves it or turns it off", async () => {
    // Stop-VM without -Force comes back when the guest is down.
    await fabric.control.call("Add-FabricFault", { Cmdlet: "Stop-VM", Action: "Hang", Seconds: 600 });
    const edited = { ...machine, processor: { count: 2 }, shutdown: { timeoutSeconds: 1 } };
    await expect(fabric.update(web1, edited)).rejects.toThrow(/did not shut down: it was not down after 1 s/);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: 0, TurnOffs: 0 });
    await fabric.control.call("Clear-FabricFault");
    await fabric.control.call("Add-FabricFault", { Cmdlet: "Stop-VM", Action: "Hang", Seconds: 600 });
    web1 = await fabric.update(web1, { ...edited, shutdown: { ...turnOff, timeoutSeconds: 1 } });
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Starts: 2, Stops: 0, TurnOffs: 1 });
  });

  it("is deleted all the same", async () => {
    await guest("Ignores");
    await fabric.delete(web1);
    expect(await fabric.machines()).toEqual([]);
  });
});
