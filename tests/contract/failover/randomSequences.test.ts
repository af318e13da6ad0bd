/** Whatever order edits, crashes, failovers and revivals come in, the end is what was declared. */
import fc from "fast-check";
import type { TestFabric } from "../../helpers/testFabric";
import { TestStack, type Declaration } from "../../helpers/testStack";
import { crash, machineOf, nodes, openScene, revive, rolesIn, type Node } from "./clusterScene";

/** They live through the same crashes, each with edits of its own. */
const machines = 3;
const rounds = 100;
const names = Array.from({ length: machines }, (_, index) => `vm${index + 1}`);

interface Wish {
  readonly notes: string;
  readonly owner: Node;
  readonly weight: number;
}

type Happening =
  | { readonly what: "edit"; readonly machine: number; readonly wish: Wish }
  | { readonly what: "crash"; readonly node: Node }
  | { readonly what: "move"; readonly machine: number; readonly node: Node }
  | { readonly what: "revive" | "refresh" | "up" };

const node = fc.constantFrom(...nodes);
const machine = fc.nat(machines - 1);
const wish = fc.record({
  notes: fc.string({ maxLength: 8 }),
  owner: node,
  weight: fc.integer({ min: 1, max: 10_000 }),
});

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant("edit" as const), machine, wish }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("crash" as const), node }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("move" as const), machine, node }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom("revive" as const, "refresh" as const, "up" as const) }) },
);

function declarations(wishes: readonly Wish[]): readonly Declaration[] {
  return wishes.flatMap(({ notes, owner, weight }, index) =>
    machineOf(names[index] ?? "", { notes, processor: { relativeWeight: weight } }, { ownerNode: owner }),
  );
}

describe("random sequences of edits, crashes, failovers and revivals", () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await openScene();
  });

  afterAll(async () => {
    await fabric.close();
  });

  it(`end in what was declared, for ${rounds} sequences`, async () => {
    const stack = new TestStack(fabric);
    const wishes: Wish[] = names.map(() => ({ notes: "", owner: "HV1", weight: 100 }));
    await stack.up(declarations(wishes));
    const gone: string[] = [];
    let isDown: Node | undefined;

    const live = async (event: Happening): Promise<void> => {
      switch (event.what) {
        case "edit":
          wishes[event.machine] = event.wish;
          return;
        case "crash":
          // The last node takes the cluster with it: that is another test's.
          if (isDown !== undefined) return;
          isDown = event.node;
          await crash(fabric, event.node);
          return;
        case "move":
          if (isDown === undefined) {
            await fabric.control.call("Move-FabricRole", { Name: names[event.machine], Node: event.node });
          }
          return;
        case "revive":
          isDown = undefined;
          await revive(fabric);
          return;
        case "refresh":
          gone.push(...(await stack.refresh()).filter((line) => line.endsWith("is gone")));
          return;
        case "up":
          // What belongs on a node that is down has to wait for it.
          await stack.up(declarations(wishes)).catch((error: unknown) => {
            if (isDown === undefined) throw error;
          });
      }
    };

    for (const round of fc.sample(fc.array(happening, { minLength: 4, maxLength: 7 }), { numRuns: rounds, seed: 20 })) {
      for (const event of round) await live(event);
      await live({ what: "revive" });
      await live({ what: "up" });
      expect([round, await stack.refresh()]).toEqual([round, []]);
    }
    expect(gone).toEqual([]);
    const roles = await rolesIn(fabric);
    expect([...roles.keys()].sort()).toEqual([...names].sort());
    for (const role of roles.values()) expect(role).toMatchObject({ MachineState: "Running", Stops: 0, TurnOffs: 0 });
  });
});
