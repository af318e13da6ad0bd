import { Deadline } from "../../../provider/lifecycle/deadline";
import type { Surroundings } from "../../../provider/lifecycle/hosts";
import { Inventories } from "../../../provider/lifecycle/inventory";
import { Turns } from "../../../provider/lifecycle/turns";
import { Vault } from "../../../provider/lifecycle/vault";
import type { PowerShellHost } from "../../../provider/powershell/host";
import { virtualMachine } from "../../../provider/resources/virtualMachine";

const ids = Array.from({ length: 20 }, (_, index) => `ID-${index}`);

describe("what a host is asked when many resources are read", () => {
  let questions: string[];
  let inventories: Inventories;

  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true });
    questions = [];
    const machines = Object.fromEntries(ids.map((id) => [id.toLowerCase(), { name: id }]));
    const host: PowerShellHost = {
      name: "HV1",
      restartable: false,
      expectRestart: () => Promise.resolve(),
      invoke: ({ command }) => {
        questions.push(command);
        const result = { records: { VirtualMachine: machines } };
        const timings = { milliseconds: 1, steps: [] };
        return Promise.resolve({ ok: true, result, error: null, warnings: [], timings, done: [] });
      },
    };
    const surroundings: Surroundings = {
      host: () => host,
      report: () => undefined,
      warn: () => undefined,
      progress: () => undefined,
      owner: () => Promise.resolve("test"),
      vault: new Vault(),
      turns: new Turns(),
      cancelled: new AbortController().signal,
    };
    inventories = new Inventories(surroundings);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  async function read(id: string): Promise<unknown> {
    const sought = { kind: virtualMachine, id, declared: { host: "HV1", name: id }, remembered: {} };
    return (await inventories.read(sought, new Deadline(3600, "timeouts.read"))).record;
  }

  it("is one look at it, for all that are read at the same time", async () => {
    expect(await Promise.all(ids.map(read))).toEqual(ids.map((name) => ({ name })));
    expect(questions).toEqual(["Get-HostInventory"]);
  });

  it("is one look at it, however long the engine takes to go through them", async () => {
    for (const id of ids) {
      await read(id);
      jest.advanceTimersByTime(4000);
    }
    expect(questions).toEqual(["Get-HostInventory"]);
  });

  it("is another look for who asks a second time, and one for all of them", async () => {
    await Promise.all(ids.map(read));
    await Promise.all(ids.map(read));
    expect(questions).toEqual(["Get-HostInventory", "Get-HostInventory"]);
  });

  it("is another look after a pause, and one for all that are read then", async () => {
    await read("ID-0");
    jest.advanceTimersByTime(6000);
    await Promise.all(ids.slice(1).map(read));
    expect(questions).toEqual(["Get-HostInventory", "Get-HostInventory"]);
  });

  it("is another look after something there has changed", async () => {
    await read("ID-0");
    inventories.forget("hv1");
    await read("ID-1");
    expect(questions).toEqual(["Get-HostInventory", "Get-HostInventory"]);
  });
});
