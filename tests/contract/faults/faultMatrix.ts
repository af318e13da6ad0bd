/**
 * Strikes every changing cmdlet of an operation once in every way, and the provider between all its steps, and expects a
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
  /** @default all three */
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
const faultsSchema = z.object({ Faults: z.array(z.object({ Seen: z.number(), Nth: z.number() })) });

export function describeFaultMatrix(scenario: FaultScenario): void {
  const { kind, operations = ["create", "update", "delete"] } = scenario;

  describe(`a ${kind.name} under faults`, () => {
    let matrix: FaultMatrix;

    beforeAll(async () => {
      const { definition } = scenario;
      const fabric = await TestFabric.open(definition === undefined ? {} : { definition });
      await scenario.prepare?.(fabric);
      matrix = new FaultMatrix(scenario, fabric);
    });

    afterAll(async () => {
      process.stdout.write(`${kind.name}: ${matrix.summary()}\n`);
      await matrix.fabric.close();
    });

    it.each(operations)(
      "converges at the next up, whatever struck its %s",
      async (operation) => {
        expect(await matrix.strike(operation)).toEqual([]);
        expect(matrix.cases).toBeGreaterThan(0);
      },
      240_000,
    );
  });
}

class FaultMatrix {
  private readonly counts = new Map<string, number>();
  private readonly began = Date.now();
  /** Marks that earlier cases left, and have complained about. */
  private readonly leftBefore = new Set<string>();
  private n = 0;
  private operation: Operation | undefined;

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

  /** Runs all cases of an operation, and tells what was not put right. */
  async strike(operation: Operation): Promise<readonly string[]> {
    const complaints: string[] = [];
    this.operation = operation;
    for (const blow of await this.blows(operation)) {
      // The test ran out of its time, and the next one has begun.
      if (this.operation !== operation) break;
      this.counts.set(blow.way, (this.counts.get(blow.way) ?? 0) + 1);
      const found = await this.runCase(operation, blow).catch((error: unknown) => [String(error)]);
      complaints.push(...found.map((complaint) => `${titleOf(operation, blow)}: ${complaint}`));
    }
    return complaints;
  }

  /** Where the operation can be struck: found out by letting it run once. */
  private async blows(operation: Operation): Promise<readonly Blow[]> {
    const before = await this.prepared(operation);
    await this.fabric.clearCalls();
    const recorder = new CutOff("provider");
    const after = await this.perform(this.fabric.anotherProcess(recorder.through), operation, before);
    const calls = await this.fabric.changingCalls();
    await this.cleanUp(after);
    return blowsTo(calls, recorder.steps);
  }

  private async prepared(operation: Operation): Promise<Resource | undefined> {
    this.n += 1;
    return operation === "create" ? undefined : this.fabric.create(this.scenario.kind, this.scenario.declared(this.n));
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

  private async runCase(operation: Operation, blow: Blow): Promise<readonly string[]> {
    const { fabric } = this;
    const before = await this.prepared(operation);
    await this.letStrike(blow);
    const victim: Victim = blow.way.startsWith("provider") ? "provider" : "session";
    const struckHost = new CutOff(victim, "steps" in blow ? blow.steps : Infinity);
    const struck = await attempt(() => this.perform(fabric.anotherProcess(struckHost.through), operation, before));
    const complaints = [...(await this.liftFault(blow))];
    await this.scenario.settle?.(fabric);
    const isRecorded = victim === "session";
    const after =
      isRecorded && !struck.failed
        ? struck.result
        : await this.anotherUp(operation, before, isRecorded && struck.failed ? struck.error : undefined);
    complaints.push(...(await this.complaintsAbout(after)));
    await this.cleanUp(after);
    complaints.push(...(await this.leftovers(0)));
    for (const { name } of await fabric.marks(hostName)) this.leftBefore.add(name);
    return complaints;
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

  private async cleanUp(resource: Resource | undefined): Promise<void> {
    if (resource !== undefined) await this.fabric.delete(resource);
    await this.scenario.reset?.(this.fabric);
  }
}

type Attempt<T> = { readonly failed: false; readonly result: T } | { readonly failed: true; readonly error: unknown };

async function attempt<T>(run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { failed: false, result: await run() };
  } catch (error) {
    return { failed: true, error };
  }
}
