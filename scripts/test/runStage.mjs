import { readdirSync } from "node:fs";
import path from "node:path";
import { packageCommand } from "../setup/packageCommand.mjs";
import { runNode } from "../setup/runCommand.mjs";
import { runNpm } from "../setup/runNpm.mjs";
import { jestTotals } from "./jestTotals.mjs";

/**
 * @typedef {{ passed: number, failed: number, output?: string }} Outcome
 * @typedef {import("./stages.mjs").Stage} Stage
 * @typedef {import("./runScratch.mjs").RunScratch} RunScratch
 */

/**
 * The linters hold all sources in memory, and collecting the young part of it in small pieces takes a sixth of their time.
 */
const linterOptions = { NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim() };

/**
 * @param {Stage} stage
 * @param {RunScratch} scratch
 * @returns {Promise<Outcome>}
 */
export async function runStage({ kind, package: packageName = "", args = [] }, scratch) {
  if (kind === "pack") {
    return await runPack(scratch);
  }
  const script = packageCommand(packageName);
  const environment = { ...scratch.environment, ...linterOptions };
  return checked(await runNode([script, ...args], { output: "capture", environment }));
}

/** @param {RunScratch} scratch */
async function runPack(scratch) {
  const { results, environment } = scratch;
  const packed = await runNpm(`pack --ignore-scripts --pack-destination "${results}"`, {
    output: "capture",
    environment,
  });
  const tarball = readdirSync(results).find((name) => name.endsWith(".tgz"));
  if (packed.exitCode !== 0 || tarball === undefined) {
    return { passed: 0, failed: 1, output: packed.output };
  }
  const args = [packageCommand("publint"), "run", path.join(results, tarball), "--strict"];
  return checked(await runNode(args, { output: "capture", environment }));
}

/**
 * Stages of tests in one run of Jest: what is left of one at its end leaves no processor without work.
 *
 * @param {readonly Stage[]} stages
 * @param {RunScratch} scratch
 * @returns {Promise<Outcome>}
 */
export async function runTests(stages, scratch) {
  const outputFile = path.join(scratch.results, "tests.json");
  const levels = stages.map(({ name }) => name);
  const args = ["--selectProjects", ...levels, "--ci", "--json", "--outputFile", outputFile];
  const { exitCode } = await runNode([packageCommand("jest"), ...args], { environment: scratch.environment });
  return jestTotals(outputFile, exitCode, levels);
}

/**
 * @param {{ exitCode: number, output: string }} run
 * @returns {Outcome}
 */
function checked({ exitCode, output }) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}
