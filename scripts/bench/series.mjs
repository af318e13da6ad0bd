/** The life of one stack: from the first `up` to the last `destroy`, every operation measured. */
import { countCmdlets } from "../simulator/callLog.mjs";
import { BenchFabric } from "./fabric.mjs";
import { acts } from "./operations.mjs";
import { BenchStack } from "./stack.mjs";
import { stateSizeOf } from "./stateSize.mjs";
import { median } from "./statistics.mjs";

/**
 * @typedef {import("./program/declarations.mjs").Settings} Settings
 * @typedef {import("./operations.mjs").OperationName} OperationName
 *
 * @typedef {object} Operation
 * @property {number} seconds the median, where it ran several times
 * @property {readonly number[]} runs the seconds of each
 * @property {import("./memory.mjs").Memory | undefined} memory the most of all runs
 * @property {import("./trace.mjs").Traffic} traffic of the last run
 * @property {number} processes PowerShell processes that called cmdlets, in the last run
 * @property {Readonly<Record<string, number>>} cmdlets calls by cmdlet, in the last run
 *
 * @typedef {object} Run
 * @property {Settings["workload"]} workload
 * @property {Settings["by"] | "script"} by
 * @property {number} size virtual machines
 * @property {number} resources
 * @property {Readonly<Partial<Record<OperationName, Operation>>>} operations
 * @property {import("./stateSize.mjs").StateSize | undefined} state
 */

/**
 * @param {string} folder of its own
 * @param {Pick<Settings, "workload" | "by" | "size">} what
 * @param {{ readonly repeats: number, readonly say: (line: string) => void }} how
 * @returns {Promise<Run>}
 */
export async function runSeries(folder, what, { repeats, say }) {
  const fabric = what.by === "ours" ? await BenchFabric.build(folder, what.workload) : undefined;
  const stack = new BenchStack(folder, { ...what, revision: 0, firstNotes: "" });
  await stack.initialize();
  /** @type {Partial<Record<OperationName, Operation>>} */
  const operations = {};
  let resources = 0;
  let state;
  for (const act of acts) {
    if (act.name === "destroy") {
      const all = await stack.resources();
      state = stateSizeOf(all);
      resources = all.filter(({ type }) => !type.startsWith("pulumi:")).length;
    }
    if (act.edit !== undefined) await stack.edit(act.edit);
    const operation = await measure(stack, fabric, act, act.changesNothing === true ? repeats : 1);
    operations[act.name] = operation;
    say(`${what.workload}, ${what.by}, ${String(what.size)}: ${act.name} ${operation.seconds.toFixed(1)} s`);
  }
  return { ...what, resources, operations, state };
}

/**
 * @param {BenchStack} stack
 * @param {BenchFabric | undefined} fabric
 * @param {import("./operations.mjs").Act} act
 * @param {number} times
 * @returns {Promise<Operation>}
 */
async function measure(stack, fabric, { command }, times) {
  const runs = [];
  await fabric?.takeCalls();
  let calls = /** @type {Awaited<ReturnType<BenchFabric["takeCalls"]>>} */ ([]);
  let traffic = await stack.takeTraffic();
  for (let time = 0; time < times; time += 1) {
    runs.push(await stack.run(...command));
    traffic = await stack.takeTraffic();
    calls = (await fabric?.takeCalls()) ?? [];
  }
  const seconds = runs.map((run) => run.seconds);
  return {
    seconds: median(seconds),
    runs: seconds,
    memory: worst(runs.flatMap(({ memory }) => memory ?? [])),
    traffic,
    processes: new Set(calls.map(({ processId }) => processId)).size,
    cmdlets: Object.fromEntries([...countCmdlets(calls)].sort(([left], [right]) => left.localeCompare(right))),
  };
}

/**
 * @param {readonly import("./memory.mjs").Memory[]} memories
 * @returns {import("./memory.mjs").Memory | undefined}
 */
function worst(memories) {
  if (memories.length === 0) return undefined;
  const most = (/** @type {keyof import("./memory.mjs").Memory} */ name) =>
    Math.max(...memories.map((memory) => memory[name]));
  return {
    providerBytes: most("providerBytes"),
    powerShellBytes: most("powerShellBytes"),
    treeBytes: most("treeBytes"),
  };
}
