/** What the hosts were asked to do, told from the simulator's call log. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const reading = /^(Get|Test|Measure|Compare)-/;

/**
 * @param {string} fabric
 * @param {readonly { title: string, seconds: number }[]} acts
 */
export async function accountOf(fabric, acts) {
  const calls = await readCalls(join(fabric, "log"));
  const hosts = [...new Set(calls.map(({ host }) => host))].sort();
  const times = acts.map(({ title, seconds }) => `  ${seconds.toFixed(1).padStart(5)} s  ${title}`);
  return [
    ...times,
    ...hosts.flatMap((host) =>
      hostAccount(
        host,
        calls.filter((call) => call.host === host),
      ),
    ),
  ].join("\n");
}

/**
 * @param {string} host
 * @param {readonly { cmdlet: string, processId: number }[]} calls
 */
function hostAccount(host, calls) {
  const changes = count(calls.filter(({ cmdlet }) => !reading.test(cmdlet)));
  const reads = calls.filter(({ cmdlet }) => reading.test(cmdlet)).length;
  const sessions = new Set(calls.map(({ processId }) => processId)).size;
  const total = [...changes.values()].reduce((sum, times) => sum + times, 0);
  return [
    `\n  ${host}: ${String(total)} changes and ${String(reads)} reads through ${String(sessions)} PowerShell sessions`,
    ...[...changes].map(([cmdlet, times]) => `    ${String(times).padStart(3)} \u00d7 ${cmdlet}`),
  ];
}

/** @param {readonly { cmdlet: string }[]} calls */
function count(calls) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { cmdlet } of calls) counts.set(cmdlet, (counts.get(cmdlet) ?? 0) + 1);
  return counts;
}

/**
 * The log has a file for each session, a line for each call.
 *
 * @param {string} folder
 * @returns {Promise<{ host: string, cmdlet: string, processId: number, time: string }[]>}
 */
async function readCalls(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const entries = texts.flatMap((text) => text.split("\n").filter(Boolean)).map((line) => JSON.parse(line));
  // An error of a call has a line of its own, without a cmdlet.
  return entries
    .filter(({ cmdlet }) => typeof cmdlet === "string")
    .sort((left, right) => left.time.localeCompare(right.time));
}
