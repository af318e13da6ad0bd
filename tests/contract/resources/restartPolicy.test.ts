/** A machine that must not be restarted: what would stop it is refused, and what would not is done. */
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { TestFabric } from "../../helpers/testFabric";

const machine = { host: "HV1", name: "web1", restartPolicy: "never" };
const edited = { ...machine, processor: { count: 2 } };
const refused = /processor\.count .*off.* restartPolicy is "never"/;

describe('a VirtualMachine with restartPolicy "never"', () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open();
  });

  afterAll(async () => {
    await fabric.close();
  });

  it("takes what needs it off while it is off, whether or not its power is declared", async () => {
    const web1 = await fabric.create(virtualMachine, machine);
    const changed = await fabric.update(web1, edited);
    expect(await fabric.differences(changed)).toEqual([]);
    const on = await fabric.update(changed, { ...machine, processor: { count: 3 }, state: "Running" });
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Starts: 1, Stops: 0 });
    const stopped = await fabric.update(on, { ...machine, processor: { count: 3 }, state: "Off" });
    const off = await fabric.update(stopped, { ...machine, processor: { count: 4 }, state: "Off" });
    expect(await fabric.differences(off)).toEqual([]);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Off", Starts: 1 });
    await fabric.delete(off);
  });

  it("refuses it while it runs, before anything is done, and takes what it can live", async () => {
    const web1 = await fabric.create(virtualMachine, { ...machine, state: "Running" });
    await fabric.clearCalls();
    await expect(fabric.update(web1, { ...edited, state: "Running" })).rejects.toThrow(refused);
    const noted = await fabric.update(web1, { ...machine, state: "Running", notes: "edited" });
    expect(await fabric.changes()).toEqual(["Set-VM"]);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: 0, TurnOffs: 0 });
    await fabric.delete(noted);
  });

  it("refuses it also where the state does not know yet that somebody has started it", async () => {
    const web1 = await fabric.create(virtualMachine, machine);
    await fabric.control.script(
      "& { $env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name Hyper-V; Start-VM -Name web1 }",
    );
    await fabric.clearCalls();
    await expect(fabric.update(web1, edited)).rejects.toThrow(
      /web1.*is Running and must be off for processor\.count, but restartPolicy is "never"/,
    );
    expect(await fabric.changes()).toEqual([]);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: 0, TurnOffs: 0 });
  });
});
