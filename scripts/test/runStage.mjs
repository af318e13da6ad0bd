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
 * @param {Stage} stage
 * @param {RunScratch} scratch
 * @returns {Promise<Outcome>}
 */
export async function runStage(stage, scratch) {
  switch (stage.kind) {
    case "check":
      return await runCheck(stage, scratch);
    case "pack":
      return await runPack(scratch);
    case "jest":
      return await runJest(stage, scratch);
  }
}

/**
 * @param {Stage} stage
 * @param {RunScratch} scratch
 */
async function runCheck({ package: packageName = "", command, args = [] }, scratch) {
  const script = packageCommand(packageName, command);
  return checked(await runNode([script, ...args], { output: "capture", environment: scratch.environment }));
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
 * @param {Stage} stage
 * @param {RunScratch} scratch
 */
async function runJest({ name }, scratch) {
  const outputFile = path.join(scratch.results, `${name}.json`);
  const args = ["--selectProjects", name, "--ci", "--json", "--outputFile", outputFile];
  const { exitCode } = await runNode([packageCommand("jest"), ...args], { environment: scratch.environment });
  return jestTotals(outputFile, exitCode);
}

/**
 * @param {{ exitCode: number, output: string }} run
 * @returns {Outcome}
 */
function checked({ exitCode, output }) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}
