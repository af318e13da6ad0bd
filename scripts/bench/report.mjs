/** Shows a result, and puts it where it was asked for. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { packageCommand } from "../setup/packageCommand.mjs";
import { runNode } from "../setup/runCommand.mjs";
import { fillIn } from "./document.mjs";
import { budgetTable, machineLine, measuredTables } from "./tables.mjs";

/** npm runs its scripts in the root, wherever it was called. */
const here = process.env["INIT_CWD"] ?? process.cwd();

/**
 * A result that was written as JSON.
 *
 * @param {string} file
 * @returns {Promise<import("./conduct.mjs").BenchResult>}
 */
export async function readResult(file) {
  return JSON.parse(await readFile(resolve(here, file), "utf8"));
}

/**
 * @param {import("./conduct.mjs").BenchResult} result
 * @param {Pick<import("./options.mjs").BenchOptions, "json" | "markdown">} files
 */
export async function report(result, { json, markdown }) {
  console.log(`\n${machineLine(result)}\n\n${measuredTables(result)}\n\n${budgetTable(result)}`);
  if (json !== undefined) await writeFile(resolve(here, json), `${JSON.stringify(result, undefined, 2)}\n`);
  if (markdown !== undefined) await fillInFile(resolve(here, markdown), result);
}

/**
 * @param {string} file
 * @param {import("./conduct.mjs").BenchResult} result
 */
async function fillInFile(file, result) {
  const parts = { machine: machineLine(result), budgets: budgetTable(result), measured: measuredTables(result) };
  await writeFile(file, fillIn(await readFile(file, "utf8"), parts));
  await runNode([packageCommand("prettier"), "--write", "--log-level", "warn", file]);
}
