/** Runs the parts of the benchmark one after the other, each in a folder that goes with it. */
import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { measureCmdlets } from "./cmdlets.mjs";
import { measureEngine } from "./engine.mjs";
import { describeMachine } from "./machine.mjs";
import { measurePackage } from "./package.mjs";
import { runScriptSeries } from "./script.mjs";
import { runSeries } from "./series.mjs";

/**
 * @typedef {import("./options.mjs").BenchOptions} BenchOptions
 *
 * @typedef {object} BenchResult what a benchmark came to, as it stands in the JSON file
 * @property {import("./machine.mjs").Machine} machine
 * @property {readonly number[]} sizes
 * @property {readonly import("./options.mjs").Part[]} parts
 * @property {number} repeats
 * @property {readonly import("./series.mjs").Run[]} runs
 * @property {readonly import("./engine.mjs").CallTime[]} [engine]
 * @property {Awaited<ReturnType<typeof measurePackage>>} [package]
 * @property {readonly import("./cmdlets.mjs").CmdletTime[]} [cmdlets]
 */

/** Below the repository: the program finds the package by its name there. */
const place = join(repository, ".bench");

/**
 * @param {BenchOptions} options
 * @param {{ readonly pulumi: string, readonly powerShell: string }} versions
 * @param {(line: string) => void} say
 * @returns {Promise<BenchResult>}
 */
export async function conduct({ sizes, parts, repeats }, versions, say) {
  const machine = await describeMachine(versions);
  await mkdir(place, { recursive: true });
  const root = await mkdtemp(join(place, "run-"));
  try {
    const runs = await runAll({ sizes, parts, repeats }, root, say);
    /** @type {BenchResult} */
    const result = { machine, sizes, parts, repeats, runs };
    if (parts.includes("engine")) result.engine = await within(root, "engine", say, measureEngine);
    if (parts.includes("package")) result.package = await within(root, "package", say, measurePackage);
    if (parts.includes("cmdlets")) {
      result.cmdlets = await within(root, "cmdlets", say, (folder) => measureCmdlets(folder, sizes));
    }
    return result;
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * @param {Pick<BenchOptions, "sizes" | "parts" | "repeats">} options
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function runAll({ sizes, parts, repeats }, root, say) {
  const runs = [];
  for (const size of sizes) {
    for (const workload of workloadsOf(parts)) {
      /** @param {string} name @param {(folder: string) => Promise<import("./series.mjs").Run>} work */
      const run = (name, work) => within(root, `${workload}, ${name}, ${String(size)}`, say, work);
      for (const by of /** @type {const} */ (["ours", "floor"])) {
        if (!parts.includes(by === "ours" ? workload : by)) continue;
        runs.push(await run(by, (folder) => runSeries(folder, { workload, by, size }, { repeats, say })));
      }
      if (parts.includes("script")) {
        runs.push(await run("script", (folder) => runScriptSeries(folder, { workload, size }, say)));
      }
    }
  }
  return runs;
}

/**
 * Floor and script are those of the workloads that are asked for, or of both when they are asked for alone.
 *
 * @param {BenchOptions["parts"]} parts
 */
function workloadsOf(parts) {
  const workloads = /** @type {const} */ (["single", "cluster"]);
  const asked = workloads.filter((workload) => parts.includes(workload));
  return asked.length > 0 ? asked : workloads.filter(() => parts.includes("floor") || parts.includes("script"));
}

/**
 * @template T
 * @param {string} root
 * @param {string} name
 * @param {(line: string) => void} say
 * @param {(folder: string) => Promise<T>} work
 */
async function within(root, name, say, work) {
  say(`\n${name}`);
  const folder = await mkdtemp(join(root, "part-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
