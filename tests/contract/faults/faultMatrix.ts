/**
 * Strikes every changing cmdlet of an operation once in every way, and expects a plain further `up` to put things right:
 * nothing lost, nothing doubled, nothing left over.
 */
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { PartialFailure } from "../../../provider/lifecycle/partialFailure";
import { TestFabric, type FabricCall, type Resource } from "../../helpers/testFabric";

export interface FaultScenario {
  readonly kind: Kind;
  /** What must exist before, made once. */
  readonly prepare?: (fabric: TestFabric) => Promise<void>;
  /** The declaration to create; `n` keeps cases apart. */
  readonly declared: (n: number) => Values;
  /** The declaration to update to. */
  readonly edited: (n: number) => Values;
  /** How many objects there are for case `n`, seen from outside. */
  readonly count: (fabric: TestFabric, n: number) => Promise<number>;
  /** How many remain after a delete. @default 0 */
  readonly remaining?: number;
  /** Makes case `n` start anew where an object cannot be deleted. */
  readonly reset?: (fabric: TestFabric, n: number) => Promise<void>;
}

const ways = ["Error", "KillBefore", "KillAfter"] as const;
type Way = (typeof ways)[number];
type Operation = "create" | "update" | "delete";

/** A call is told from others by its cmdlet and how many calls of that cmdlet came before it. */
interface Strike {
  readonly cmdlet: string;
  readonly nth: number;
}

function strikesOf(calls: readonly FabricCall[]): readonly Strike[] {
  const seen = new Map<string, number>();
  return calls.map(({ Cmdlet }) => {
    const nth = (seen.get(Cmdlet) ?? 0) + 1;
    seen.set(Cmdlet, nth);
    return { cmdlet: Cmdlet, nth };
  });
}

export function describeFaultMatrix(scenario: FaultScenario): void {
  describe(`${scenario.kind.name} under faults`, () => {
    let fabric: TestFabric;
    let n = 0;
    let cases = 0;

    beforeAll(async () => {
      fabric = await TestFabric.open();
      await scenario.prepare?.(fabric);
    });

    afterAll(async () => {
      process.stdout.write(`${scenario.kind.name}: ${cases} fault cases\n`);
      await fabric.close();
    });

    it.each<Operation>(["create", "update", "delete"])(
      "%s: every cmdlet is struck in every way, and a further up converges",
      async (operation) => {
        const strikes = strikesOf(await record(operation));
        for (const strike of strikes) {
          for (const way of ways) {
            await runCase(operation, strike, way);
            cases += 1;
          }
        }
        expect(cases).toBeGreaterThan(0);
      },
      900_000,
    );

    /** The changing calls of the operation when nothing goes wrong. */
    async function record(operation: Operation): Promise<readonly FabricCall[]> {
      n += 1;
      const before = operation === "create" ? undefined : await fabric.create(scenario.kind, scenario.declared(n));
      await fabric.clearCalls();
      const after = await perform(operation, before);
      const calls = await fabric.changingCalls();
      await cleanUp(after);
      return calls;
    }

    async function perform(operation: Operation, before: Resource | undefined): Promise<Resource | undefined> {
      if (before === undefined) return fabric.create(scenario.kind, scenario.declared(n));
      if (operation === "update") return fabric.update(before, scenario.edited(n));
      await fabric.delete(before);
      return undefined;
    }

    async function runCase(operation: Operation, { cmdlet, nth }: Strike, way: Way): Promise<void> {
      n += 1;
      const before = operation === "create" ? undefined : await fabric.create(scenario.kind, scenario.declared(n));
      await fabric.control.call("Add-FabricFault", { Cmdlet: cmdlet, Action: way, Nth: nth });
      const title = `${operation}, ${way} at ${cmdlet} ${nth}`;
      const struck = await attempt(() => perform(operation, before));
      await fabric.control.call("Clear-FabricFault");
      const after = struck.failed ? await anotherUp(operation, before, struck.error) : struck.result;
      if (after === undefined) {
        expect([title, await scenario.count(fabric, n)]).toEqual([title, scenario.remaining ?? 0]);
      } else {
        expect([title, await fabric.differences(after)]).toEqual([title, []]);
        expect([title, await scenario.count(fabric, n)]).toEqual([title, 1]);
      }
      await cleanUp(after);
    }

    /** What Pulumi does next: create what it does not know, update what it knows, delete what is left. */
    async function anotherUp(
      operation: Operation,
      before: Resource | undefined,
      error: unknown,
    ): Promise<Resource | undefined> {
      if (operation === "delete") return perform("delete", before);
      const inputs = operation === "create" ? scenario.declared(n) : scenario.edited(n);
      if (error instanceof PartialFailure) {
        return fabric.retry({ kind: scenario.kind, id: error.id, inputs, outs: error.properties }, inputs);
      }
      return before === undefined ? fabric.create(scenario.kind, inputs) : fabric.update(before, inputs);
    }

    async function cleanUp(resource: Resource | undefined): Promise<void> {
      if (resource !== undefined) await fabric.delete(resource);
      await scenario.reset?.(fabric, n);
    }
  });
}

type Attempt<T> = { readonly failed: false; readonly result: T } | { readonly failed: true; readonly error: unknown };

async function attempt<T>(run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { failed: false, result: await run() };
  } catch (error) {
    return { failed: true, error };
  }
}
