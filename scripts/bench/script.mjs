/** The same machines, made by one script in one process: what the provider is held against. */
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { countCmdlets } from "../simulator/callLog.mjs";
import { BenchFabric } from "./fabric.mjs";
import { trafficIn } from "./trace.mjs";

const scripts = { single: "New-Machines.ps1", cluster: "New-ClusterMachines.ps1" };

/**
 * @param {string} folder of its own
 * @param {{ readonly workload: "single" | "cluster", readonly size: number }} what
 * @param {(line: string) => void} say
 * @returns {Promise<import("./series.mjs").Run>}
 */
export async function runScriptSeries(folder, { workload, size }, say) {
  const fabric = await BenchFabric.build(folder, workload);
  const file = join(repository, "scripts", "bench", scripts[workload]);
  const { seconds, memory } = await fabric.run(file, "-Count", String(size));
  const calls = await fabric.takeCalls();
  say(`${workload}, script, ${String(size)}: ${seconds.toFixed(1)} s`);
  const operation = {
    seconds,
    runs: [seconds],
    memory,
    traffic: trafficIn(""),
    processes: new Set(calls.map(({ processId }) => processId)).size,
    cmdlets: Object.fromEntries([...countCmdlets(calls)].sort(([left], [right]) => left.localeCompare(right))),
  };
  return { workload, by: "script", size, resources: 0, operations: { "first up": operation }, state: undefined };
}
