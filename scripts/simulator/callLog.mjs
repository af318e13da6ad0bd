/** The simulator's log of the cmdlets that ran on the hosts of a fabric. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** @typedef {{ readonly host: string, readonly cmdlet: string, readonly processId: number }} Call */

/**
 * The log has a file for each session, a line for each call.
 *
 * @param {string} fabric
 * @returns {Promise<Call[]>}
 */
export async function readCalls(fabric) {
  const folder = join(fabric, "log");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const entries = texts
    .flatMap((text) => text.split("\n").filter((line) => line.endsWith("}")))
    .map((line) => JSON.parse(line));
  // An error of a call has a line of its own, without a cmdlet.
  return entries.filter(({ cmdlet }) => typeof cmdlet === "string");
}

/**
 * How often each cmdlet was called.
 *
 * @param {readonly { readonly cmdlet: string }[]} calls
 */
export function countCmdlets(calls) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { cmdlet } of calls) counts.set(cmdlet, (counts.get(cmdlet) ?? 0) + 1);
  return counts;
}
