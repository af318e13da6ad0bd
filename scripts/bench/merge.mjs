/** Makes one result of several, which measured different parts or sizes: the whole takes hours at a thousand machines. */
import { SetupError } from "../setup/setupError.mjs";
import { parts as allParts } from "./options.mjs";

/**
 * @typedef {import("./conduct.mjs").BenchResult} BenchResult
 * @typedef {import("./machine.mjs").Machine} Machine
 */

/** @type {readonly (keyof Machine)[]} */
const sameInAll = ["processor", "cores", "memoryBytes", "system", "node", "pulumi", "powerShell"];

/**
 * Where two results measured the same, the first counts.
 *
 * @param {readonly BenchResult[]} results at least one
 * @returns {BenchResult}
 * @throws {SetupError} when they were measured on different machines
 */
export function mergeResults(results) {
  const [first, ...others] = results;
  if (first === undefined) throw new SetupError("There is no result.");
  for (const name of sameInAll) {
    const other = others.find(({ machine }) => machine[name] !== first.machine[name]);
    if (other !== undefined) {
      throw new SetupError(
        `The results are of different machines: ${name} is ${String(first.machine[name])} and ${String(other.machine[name])}.`,
      );
    }
  }
  const measured = new Map(
    results
      .flatMap(({ runs }) => runs)
      .reverse()
      .map((run) => [`${run.workload} ${run.by} ${String(run.size)}`, run]),
  );
  const runs = [...measured.values()].sort((left, right) => left.size - right.size);
  return {
    ...Object.assign({}, ...[...results].reverse()),
    machine: {
      ...first.machine,
      date: distinct(results.map(({ machine }) => machine.date)),
      revision: distinct(results.map(({ machine }) => machine.revision)),
    },
    sizes: [...new Set(results.flatMap(({ sizes }) => sizes))].sort((left, right) => left - right),
    parts: allParts.filter((part) => results.some(({ parts }) => parts.includes(part))),
    repeats: Math.min(...results.map(({ repeats }) => repeats)),
    runs,
  };
}

/** @param {readonly string[]} texts */
function distinct(texts) {
  return [...new Set(texts)].join(", ");
}
