import fc from "fast-check";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { arbitraryMachine } from "../../helpers/arbitraryMachine";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { CallLog, isChange } from "../text/callLog";
import { byHand } from "./byHand";

const machines = 200;
/** The first of them become others later. */
const pairs = 50;
const seed = Math.floor(Math.random() * 2 ** 31);

/** Each has two disks of its own, so that any two of them can be on at the same time. */
const disksOf = (index: number) => ["a", "b"].map((letter) => `C:\\Disks\\${index}${letter}.vhdx`);

/** A machine, and what it becomes. Every other pair is of the one generation, and the rest of the other. */
function sample(index: number): readonly Record<string, unknown>[] {
  const ofPair: 1 | 2 = index % 2 === 0 ? 1 : 2;
  const generation = index < pairs ? ofPair : undefined;
  const options = { host: "HV1", switchNames: ["front", "back"], diskPaths: disksOf(index), generation };
  return fc.sample(arbitraryMachine(options), { numRuns: 2, seed: seed + index });
}

describe("random valid machines", () => {
  const samples = Array.from({ length: machines }, (_, index) => sample(index));
  const made: Resource[] = [];
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open({ definition: { hosts: [{ name: "HV1", memory: "16TB" }] } });
    await byHand(
      fabric,
      "$null = New-VMSwitch -Name front -SwitchType Internal; $null = New-VMSwitch -Name back -SwitchType Private; " +
        "$null = New-Item -ItemType Directory -Path C:\\Disks; " +
        `foreach ($number in 0..${machines - 1}) { foreach ($letter in 'a', 'b') { ` +
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
      resources.map(async (resource) => {
        const paths = await fabric.differences(resource, operations);
        return paths.length === 0 ? [] : [{ inputs: resource.inputs, paths }];
      }),
    );
    return all.flat();
  }

  it("are read as they were created", async () => {
    for (const [index, [machine = {}]] of samples.entries()) {
      made.push(await fabric.create(virtualMachine, { ...machine, name: `random${index}` }));
    }
    expect(made).toHaveLength(machines);
    expect(await differences(made)).toEqual([]);
  });

  it("become any other of their generation, and need nothing more then", async () => {
    const changed: Resource[] = [];
    for (const [index, resource] of made.slice(0, pairs).entries()) {
      changed.push(await fabric.update(resource, { ...samples[index]?.[1], name: `random${index}` }));
    }
    expect(changed).toHaveLength(pairs);
    expect(await differences(changed)).toEqual([]);
    const log = new CallLog(fabric.folder);
    await log.take();
    for (const resource of changed) await fabric.retry(resource, resource.inputs);
    const calls = await log.take();
    expect(calls).not.toEqual([]);
    expect(calls.filter(isChange)).toEqual([]);
  });
});
