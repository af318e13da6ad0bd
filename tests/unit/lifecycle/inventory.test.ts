import type { Values } from "../../../provider/engine/property";
import { Deadline } from "../../../provider/lifecycle/deadline";
import { Inventories } from "../../../provider/lifecycle/inventory";
import type { PowerShellHost } from "../../../provider/powershell/host";
import type { Kind } from "../../../provider/engine/kind";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { quietSurroundings } from "../../helpers/quietSurroundings";

const ids = Array.from({ length: 20 }, (_, index) => `ID-${index}`);

describe("what a host is asked when many resources are read", () => {
  let questions: string[];
  let inventories: Inventories;
  /** Whether looks at everything fail. */
  let fails: boolean;

  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true });
    questions = [];
    fails = false;
    const machines = Object.fromEntries(ids.map((id) => [id.toLowerCase(), { name: id }]));
    const host: PowerShellHost = {
      name: "HV1",
      restartable: false,
      expectRestart: () => Promise.resolve(),
      invoke: ({ command }) => {
        questions.push(command);
        const timings = { milliseconds: 1, steps: [] };
        const common = { warnings: [], timings, done: [] };
        if (!command.endsWith("Inventory")) {
          const result = { record: { name: "asked by itself" }, intent: null };
          return Promise.resolve({ ok: true, result, error: null, ...common });
        }
        const refusal = { category: "NotSpecified", fullyQualifiedErrorId: "", exceptionType: "", hresult: null };
        const error = { ...refusal, message: "it failed", step: null };
        if (fails) return Promise.resolve({ ok: false, result: null, error, ...common });
        const result = { records: { VirtualMachine: machines, ClusterRole: machines } };
        return Promise.resolve({ ok: true, result, error: null, ...common });
      },
    };
    inventories = new Inventories(quietSurroundings(() => host));
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  async function readOf(kind: Kind, id: string, declared: Values): Promise<unknown> {
    const sought = { kind, id, declared, remembered: {} };
    return (await inventories.read(sought, new Deadline(3600, "timeouts.read"))).record;
  }

  const read = (id: string) => readOf(virtualMachine, id, { host: "HV1", name: id });
  const readRole = (id: string) =>
    readOf(clusterRole, id, { cluster: { name: "PROD", nodes: ["HV1", "HV2"] }, vmId: id });

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

  it("stays one look while other things are read for long", async () => {
    await read("ID-0");
    for (let time = 0; time < 20; time += 4) {
      jest.advanceTimersByTime(4000);
      await readOf(hyperVHost, "hv1", { name: "HV1" });
    }
    await read("ID-1");
    expect(questions.filter((question) => question === "Get-HostInventory")).toHaveLength(1);
  });

  it("is a question for each, after one look that failed", async () => {
    fails = true;
    const records = await Promise.all(ids.map(read));
    expect(records).toEqual(ids.map(() => ({ name: "asked by itself" })));
    expect(questions).toEqual(["Get-HostInventory", ...ids.map(() => "Get-FabricObservation")]);
  });

  it("is another look at the cluster after something has changed on any host", async () => {
    await readRole("ID-0");
    await readRole("ID-1");
    inventories.forget("hv7");
    await readRole("ID-2");
    expect(questions).toEqual(["Get-ClusterInventory", "Get-ClusterInventory"]);
  });

  it("is one look at a cluster, also for what is not in it", async () => {
    expect(await readRole("ID-GONE")).toEqual({ name: "asked by itself" });
    expect(questions).toEqual(["Get-ClusterInventory", "Get-FabricObservation"]);
  });

  it("is one look at a host that is named twice", async () => {
    const cluster = { name: "PROD", nodes: ["hv1"] };
    await readOf(virtualMachine, "ID-GONE", { host: "HV1", name: "gone", cluster });
    expect(questions).toEqual(["Get-HostInventory", "Get-FabricObservation"]);
  });
});
