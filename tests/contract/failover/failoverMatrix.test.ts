/** Each node crashed during each operation: no machine is lost, doubled, or stopped without need. */
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import type { TestFabric } from "../../helpers/testFabric";
import { TestStack, type Declaration } from "../../helpers/testStack";
import { crash, machineOf, nodes, openScene, revive, rolesIn, type Node } from "./clusterScene";
import { crashingNode } from "./crashingNode";

const drained: Declaration = {
  name: "HV1",
  kind: hyperVHost,
  inputs: () => ({ name: "HV1", features: ["Hyper-V", "Failover-Clustering"], maintenance: true }),
};
const inService: Declaration = {
  ...drained,
  inputs: (outputs) => ({ ...drained.inputs(outputs), maintenance: false }),
};

/** What is there before, and what the operation asks for. */
const operations = {
  create: (name: string) => [[inService], [inService, ...machineOf(name)]],
  "live edit": (name: string) => [
    [inService, ...machineOf(name)],
    [inService, ...machineOf(name, { notes: "edited", networkAdapters: { lan: {} } })],
  ],
  "edit that needs it off": (name: string) => [
    [inService, ...machineOf(name)],
    [inService, ...machineOf(name, { processor: { count: 2 } })],
  ],
  "live migration": (name: string) => [
    [inService, ...machineOf(name)],
    [inService, ...machineOf(name, {}, { ownerNode: "HV2" })],
  ],
  drain: (name: string) => [
    [inService, ...machineOf(name)],
    [drained, ...machineOf(name)],
  ],
  destroy: (name: string) => [[inService, ...machineOf(name)], [inService]],
} satisfies Record<string, (name: string) => Declaration[][]>;

type Operation = keyof typeof operations;

const names: readonly Operation[] = [
  "create",
  "live edit",
  "edit that needs it off",
  "live migration",
  "drain",
  "destroy",
];
const cases = names.flatMap((operation) => nodes.map((node) => [operation, node] as const));

describe("a node that crashes in the middle", () => {
  let fabric: TestFabric;
  let n = 0;

  beforeAll(async () => {
    fabric = await openScene();
  });

  afterAll(async () => {
    await fabric.close();
  });

  it.each(cases)("of the operation %s: %s", async (operation, victim: Node) => {
    n += 1;
    const name = `vm${n}`;
    const [before = [], after = []] = operations[operation](name);
    const stack = new TestStack(fabric);
    await stack.up(before);

    stack.fabric = fabric.anotherProcess(crashingNode(victim, () => crash(fabric, victim)));
    const outcome = await stack.up(after).then(
      () => "done",
      (error: unknown) => String(error),
    );
    stack.fabric = fabric;
    // While the node is away nothing is gone.
    expect([outcome, (await stack.refresh()).filter((line) => line.endsWith("is gone"))]).toEqual([outcome, []]);

    await revive(fabric);
    await stack.up(after);
    expect(await stack.refresh()).toEqual([]);
    const role = (await rolesIn(fabric)).get(name);
    const stops = (role?.Stops ?? 0) + (role?.TurnOffs ?? 0);
    const needed = operation === "edit that needs it off" ? 1 : 0;
    const moves = operation === "live migration" || operation === "drain" ? 1 : 0;
    const migrations = { quick: role?.QuickMigrations ?? 0, tooMany: Math.max(0, (role?.LiveMigrations ?? 0) - moves) };
    const machines = (await fabric.machines(name)).map(({ State }) => State);
    const isThere = operation === "destroy" ? [] : ["Running"];
    expect({ machines, state: role?.MachineState, withoutNeed: Math.max(0, stops - needed), ...migrations }).toEqual({
      machines: isThere,
      state: isThere[0],
      withoutNeed: 0,
      quick: 0,
      tooMany: 0,
    });
    await stack.up([inService]);
    await stack.up([]);
  });
});
