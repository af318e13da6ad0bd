/** What happened, told as a person would want to read it: to the machines, and on the hosts. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { control } from "./control.mjs";

const reading = /^(Get|Test|Measure|Compare)-/;
const mostCmdlets = 6;

/**
 * @param {string} fabric
 * @param {readonly { title: string, seconds: number }[]} acts
 */
export async function accountOf(fabric, acts) {
  const calls = await readCalls(join(fabric, "log"));
  const hosts = [...new Set(calls.map(({ host }) => host))].sort();
  return [
    ...acts.map(({ title, seconds }) => `  ${seconds.toFixed(1).padStart(5)} s  ${title}`),
    "",
    ...(await machineAccounts(fabric)),
    "",
    ...hosts.map((host) =>
      hostAccount(
        host,
        calls.filter((call) => call.host === host),
      ),
    ),
  ].join("\n");
}

/**
 * A line for each role of the clusters.
 *
 * @param {string} fabric
 */
async function machineAccounts(fabric) {
  const line =
    "ConvertTo-Json -Compress -InputObject @((Get-FabricCluster).Groups | Where-Object -Property VMId | Select-Object -Property Name, OwnerNode, MachineState, LiveMigrations, QuickMigrations, Failovers, Stops, TurnOffs)";
  /** @type {readonly { Name: string, OwnerNode: string, MachineState: string, LiveMigrations: number, QuickMigrations: number, Failovers: number, Stops: number, TurnOffs: number }[]} */
  const roles = JSON.parse(await control(fabric, line));
  return roles.map((role) => {
    const stops = role.Stops + role.TurnOffs;
    const events = [
      times(role.Failovers, "failed over"),
      times(role.LiveMigrations, "was live-migrated"),
      times(role.QuickMigrations, "was quick-migrated"),
      stops === 0 ? "was never stopped" : times(stops, "was stopped"),
    ].filter(Boolean);
    return `  ${role.Name} ${events.join(", ")}; now ${role.MachineState} on ${role.OwnerNode}`;
  });
}

/**
 * @param {number} count
 * @param {string} what
 */
function times(count, what) {
  if (count === 0) return "";
  return `${what} ${count === 1 ? "once" : count === 2 ? "twice" : `${String(count)} times`}`;
}

/**
 * @param {string} host
 * @param {readonly { cmdlet: string, processId: number }[]} calls
 */
function hostAccount(host, calls) {
  const changes = count(calls.filter(({ cmdlet }) => !reading.test(cmdlet)));
  const reads = calls.filter(({ cmdlet }) => reading.test(cmdlet)).length;
  const sessions = new Set(calls.map(({ processId }) => processId)).size;
  const total = [...changes.values()].reduce((sum, number) => sum + number, 0);
  const most = [...changes].sort(([, left], [, right]) => right - left).slice(0, mostCmdlets);
  const cmdlets = most.map(([cmdlet, number]) => `${String(number)} \u00d7 ${cmdlet}`).join(", ");
  const rest = changes.size > most.length ? ` and ${String(changes.size - most.length)} other cmdlets` : "";
  return `  ${host}: ${String(total)} changes and ${String(reads)} reads in ${String(sessions)} PowerShell sessions (${cmdlets}${rest})`;
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
 * @returns {Promise<{ host: string, cmdlet: string, processId: number }[]>}
 */
async function readCalls(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const entries = texts
    .flatMap((text) => text.split("\n").filter((line) => line.endsWith("}")))
    .map((line) => JSON.parse(line));
  // An error of a call has a line of its own, without a cmdlet.
  return entries.filter(({ cmdlet }) => typeof cmdlet === "string");
}
