/** What happened, told as a person would want to read it: to the machines, and on the hosts. */
import { countCmdlets, readCalls } from "../simulator/callLog.mjs";
import { control } from "./control.mjs";

const reading = /^(Get|Test|Measure|Compare)-/;
const mostCmdlets = 6;

/**
 * @param {string} fabric
 * @param {readonly { title: string, seconds: number }[]} acts
 */
export async function accountOf(fabric, acts) {
  const calls = await readCalls(fabric);
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
  const changes = countCmdlets(calls.filter(({ cmdlet }) => !reading.test(cmdlet)));
  const reads = calls.filter(({ cmdlet }) => reading.test(cmdlet)).length;
  const sessions = new Set(calls.map(({ processId }) => processId)).size;
  const total = [...changes.values()].reduce((sum, number) => sum + number, 0);
  const most = [...changes].sort(([, left], [, right]) => right - left).slice(0, mostCmdlets);
  const cmdlets = most.map(([cmdlet, number]) => `${String(number)} \u00d7 ${cmdlet}`).join(", ");
  const rest = changes.size > most.length ? ` and ${String(changes.size - most.length)} other cmdlets` : "";
  return `  ${host}: ${String(total)} changes and ${String(reads)} reads in ${String(sessions)} PowerShell sessions (${cmdlets}${rest})`;
}
