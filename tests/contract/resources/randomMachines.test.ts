import fc from "fast-check";
import { formatPath } from "../../../provider/engine/propertyPath";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { arbitraryMachine } from "../../helpers/arbitraryMachine";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { byHand } from "./byHand";

const machines = 200;
const pairs = 50;
const seed = Math.floor(Math.random() * 2 ** 31);

/** Each has two disks of its own, so that any two of them can be on at the same time. */
const disksOf = (index: number) => ["a", "b"].map((letter) => `C:\\Disks\\${index}${letter}.vhdx`);

function sample(index: number, count: number, generation?: 1 | 2): readonly Record<string, unknown>[] {
  const options = { host: "HV1", switchNames: ["front", "back"], diskPaths: disksOf(index), generation };
  return fc.sample(arbitraryMachine(options), { numRuns: count, seed: seed + index });
}

/** Does the work for every item, four at a time. */
async function forEach<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

describe("random valid machines", () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open({ definition: { hosts: [{ name: "HV1", memory: "16TB" }] }, sessions: 2 });
    await byHand(
      fabric,
      "$null = New-VMSwitch -Name front -SwitchType Internal; $null = New-VMSwitch -Name back -SwitchType Private; " +
        "$null = New-Item -ItemType Directory -Path C:\\Disks; " +
        `foreach ($number in 0..${machines + pairs - 1}) { foreach ($letter in 'a', 'b') { ` +
        '$null = New-VHD -Path "C:\\Disks\\$number$letter.vhdx" -SizeBytes 1GB } }',
    );
  });

  afterAll(async () => {
    await fabric.close();
    process.stdout.write(`${machines} random machines and ${pairs} pairs, seed ${seed}\n`);
  });

  /** What differs, machine by machine; all from one look at the host. */
  async function differences(resources: readonly Resource[]): Promise<readonly unknown[]> {
    const { operations } = fabric;
    const all = await Promise.all(
      resources.map(async ({ kind, id, inputs, outs }) => {
        const { props } = await operations.read(kind, id, outs);
        const paths = props === undefined ? ["gone"] : kind.diff(props, inputs).map(({ path }) => formatPath(path));
        return paths.length === 0 ? [] : [{ inputs, paths }];
      }),
    );
    return all.flat();
  }

  it("are read as they were created", async () => {
    const made: Resource[] = [];
    const declared = Array.from({ length: machines }, (_, index) => sample(index, 1)).flat();
    await forEach(declared, async (machine, index) => {
      made.push(await fabric.create(virtualMachine, { ...machine, name: `random${index}` }));
    });
    expect(made).toHaveLength(machines);
    expect(await differences(made)).toEqual([]);
  });

  it("become any other of their generation, and need nothing more then", async () => {
    const changed: Resource[] = [];
    const indexes = Array.from({ length: pairs }, (_, index) => machines + index);
    await forEach(indexes, async (index) => {
      const name = `pair${index}`;
      const [before = {}, after = {}] = sample(index, 2, index % 2 === 0 ? 1 : 2);
      const made = await fabric.create(virtualMachine, { ...before, name });
      changed.push(await fabric.update(made, { ...after, name }));
    });
    expect(await differences(changed)).toEqual([]);
    await fabric.clearCalls();
    await forEach(changed, async (resource) => {
      await fabric.retry(resource, resource.inputs);
    });
    expect(await fabric.changes()).toEqual([]);
  });
});
