/**
 * Strikes every changing cmdlet of every operation once in every way, and the provider between all its steps, and expects a
 * plain further `up` to put things right: nothing lost, nothing doubled, nothing left over.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { PartialFailure } from "../../../provider/lifecycle/partialFailure";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { blowsTo, faultActions, titleOf, type Blow, type Operation } from "./blow";
import { CutOff, type Victim } from "./cutOff";

export interface FaultScenario {
  readonly kind: Kind;
  /** Which are struck. @default all three */
  readonly operations?: readonly Operation[];
  /** The fabric, where the standard one will not do. */
  readonly definition?: Readonly<Record<string, unknown>> | undefined;
  /** What must exist before, made once. */
  readonly prepare?: (fabric: TestFabric) => Promise<void>;
  /** The declaration to create; `n` keeps cases apart. */
  readonly declared: (n: number) => Values;
  /** The declaration to update to. */
  readonly edited: (n: number) => Values;
  /** How many objects of the kind there are, and pieces of such, seen from outside. */
  readonly count: (fabric: TestFabric) => Promise<number>;
  /** What a person waits for before the next `up`. */
  readonly settle?: (fabric: TestFabric) => Promise<void>;
  /** Makes the next case start anew where an object cannot be deleted. */
  readonly reset?: (fabric: TestFabric) => Promise<void>;
}

const hostName = "HV1";
const operations: readonly Operation[] = ["create", "update", "delete"];
const faultsSchema = z.object({ Faults: z.array(z.object({ Seen: z.number(), Nth: z.number() })) });

export function describeFaultMatrix(scenario: FaultScenario): void {
  const { kind } = scenario;

  describe(`a ${kind.name} under faults`, () => {
    let matrix: FaultMatrix;

    beforeAll(async () => {
      const { definition } = scenario;
      const fabric = await TestFabric.open(definition === undefined ? {} : { definition });
      await scenario.prepare?.(fabric);
      matrix = new FaultMatrix(scenario, fabric);
    });

    afterAll(async () => {
      matrix.stop();
      process.stdout.write(`${kind.name}: ${matrix.summary()}\n`);
      await matrix.fabric.close();
    });

    it("converges at the next up, whatever strikes it", async () => {
      expect(await matrix.run()).toEqual([]);
      expect(matrix.cases).toBeGreaterThan(0);
    }, 300_000);
  });
}

class FaultMatrix {
  private readonly counts = new Map<string, number>();
  private readonly began = Date.now();
  /** Marks that earlier cases left, and have complained about. */
  private readonly leftBefore = new Set<string>();
  private n = 0;
  private isStopped = false;

  constructor(
    private readonly scenario: FaultScenario,
    readonly fabric: TestFabric,
  ) {}

  get cases(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  summary(): string {
    const ways = [...this.counts].map(([way, count]) => `${way} ${count}`).join(", ");
    return `${this.cases} fault cases (${ways}) in ${Math.round((Date.now() - this.began) / 1000)} s`;
  }

  /** The test ran out of its time. */
  stop(): void {
    this.isStopped = true;
  }

  /**
   * Runs all cases, and tells what was not put right. One life after the other, and in each life every operation is
   * struck once: what the next operation starts from is what the one before was put right to.
   */
  async run(): Promise<readonly string[]> {
    const blows = await this.blows();
    const lives = Math.max(...Object.values(blows).map(({ length }) => length));
    const complaints: string[] = [];
    for (let life = 0; life < lives && !this.isStopped; life += 1) {
      this.n += 1;
      let resource: Resource | undefined;
      for (const operation of operations) {
        const blow = blows[operation][life];
        // Without an object there is nothing to update or to delete.
        if (operation !== "create" && resource === undefined) break;
        if (blow === undefined) {
          if (operation !== "update") resource = await this.perform(this.fabric, operation, resource);
          continue;
        }
        this.counts.set(blow.way, (this.counts.get(blow.way) ?? 0) + 1);
        const found = await this.runCase(operation, blow, resource);
        resource = found.after;
        complaints.push(...found.complaints.map((complaint) => `${titleOf(operation, blow)}: ${complaint}`));
      }
      await this.scenario.reset?.(this.fabric);
      complaints.push(...(await this.leftovers(0)).map((complaint) => `at the end of life ${life}: ${complaint}`));
      for (const { name } of await this.fabric.marks(hostName)) this.leftBefore.add(name);
    }
    return complaints;
  }

  /** Where each operation can be struck: found out by letting it run once. */
  private async blows(): Promise<Readonly<Record<Operation, readonly Blow[]>>> {
    const found: Record<Operation, readonly Blow[]> = { create: [], update: [], delete: [] };
    this.n += 1;
    let resource: Resource | undefined;
    for (const operation of operations) {
      await this.fabric.clearCalls();
      const recorder = new CutOff("provider");
      resource = await this.perform(this.fabric.anotherProcess(recorder.through), operation, resource);
      const calls = await this.fabric.changingCalls();
      const isWanted = this.scenario.operations?.includes(operation) ?? true;
      if (isWanted) found[operation] = blowsTo(calls, recorder.steps);
    }
    await this.scenario.reset?.(this.fabric);
    return found;
  }

  private async perform(
    provider: TestFabric,
    operation: Operation,
    before: Resource | undefined,
  ): Promise<Resource | undefined> {
    if (before === undefined) return provider.create(this.scenario.kind, this.scenario.declared(this.n));
    if (operation === "update") return provider.update(before, this.scenario.edited(this.n));
    await provider.delete(before);
    return undefined;
  }

  private async runCase(operation: Operation, blow: Blow, before: Resource | undefined): Promise<CaseResult> {
    const { fabric } = this;
    await this.letStrike(blow);
    const victim: Victim = blow.way.startsWith("provider") ? "provider" : "session";
    const struckHost = new CutOff(victim, "steps" in blow ? blow.steps : Infinity);
    const struck = await attempt(() => this.perform(fabric.anotherProcess(struckHost.through), operation, before));
    const complaints = [...(await this.liftFault(blow))];
    await this.scenario.settle?.(fabric);
    const isRecorded = victim === "session";
    const converged =
      isRecorded && !struck.failed
        ? struck
        : await attempt(() =>
            this.anotherUp(operation, before, isRecorded && struck.failed ? struck.error : undefined),
          );
    if (converged.failed) return { complaints: [...complaints, String(converged.error)], after: before };
    const after = converged.result;
    return { complaints: [...complaints, ...(await this.complaintsAbout(after))], after };
  }

  private async letStrike(blow: Blow): Promise<void> {
    if ("steps" in blow) return;
    const { cmdlet, nth, way } = blow;
    await this.fabric.control.call("Add-FabricFault", { Cmdlet: cmdlet, Action: faultActions[way], Nth: nth });
  }

  private async liftFault(blow: Blow): Promise<readonly string[]> {
    if ("steps" in blow) return [];
    const text = await readFile(join(this.fabric.folder, "faults.json"), "utf8");
    await this.fabric.control.call("Clear-FabricFault");
    const struck = faultsSchema.parse(JSON.parse(text)).Faults.every(({ Seen, Nth }) => Seen >= Nth);
    return struck ? [] : ["the fault did not strike"];
  }

  /** What Pulumi does next: create what it does not know, update what it knows, delete what is left. */
  private async anotherUp(
    operation: Operation,
    before: Resource | undefined,
    recorded: unknown,
  ): Promise<Resource | undefined> {
    const { fabric, n } = this;
    const { kind, declared, edited } = this.scenario;
    if (operation === "delete") return this.perform(fabric, "delete", before);
    const inputs = operation === "create" ? declared(n) : edited(n);
    if (recorded instanceof PartialFailure)
      return fabric.retry({ kind, id: recorded.id, inputs, outs: recorded.properties }, inputs);
    return before === undefined ? fabric.create(kind, inputs) : fabric.update(before, inputs);
  }

  private async complaintsAbout(after: Resource | undefined): Promise<readonly string[]> {
    if (after === undefined) return this.leftovers(0);
    const differences = await this.fabric.differences(after);
    const left = await this.leftovers(1);
    return differences.length === 0 ? left : [`differs in ${differences.join(", ")}`, ...left];
  }

  /** Objects, and marks of objects, that are not as many as they should be. */
  private async leftovers(expected: number): Promise<readonly string[]> {
    if (this.scenario.reset !== undefined && expected === 0) return [];
    const count = await this.scenario.count(this.fabric);
    const all = (await this.fabric.marks(hostName)).filter(({ name }) => !this.leftBefore.has(name));
    // While the object lives, the host may keep more than the mark under its name.
    const own = expected === 0 ? all : all.filter(({ kind }) => kind === this.scenario.kind.name);
    const marks = own.map(({ name, id }) => `${name} (${id || "no id"})`);
    const isMarked = marks.length <= expected && !marks.some((mark) => mark.endsWith("(no id)"));
    return [
      ...(count === expected ? [] : [`${count} objects, not ${expected}`]),
      ...(isMarked ? [] : [`marks left: ${marks.join(", ")}`]),
    ];
  }
}

interface CaseResult {
  readonly complaints: readonly string[];
  readonly after: Resource | undefined;
}

type Attempt<T> = { readonly failed: false; readonly result: T } | { readonly failed: true; readonly error: unknown };

async function attempt<T>(run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { failed: false, result: await run() };
  } catch (error) {
    return { failed: true, error };
  }
}
