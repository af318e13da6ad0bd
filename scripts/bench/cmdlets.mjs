/** What single cmdlets of the simulator take, on hosts with few and with many machines. */
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { BenchFabric } from "./fabric.mjs";
import { median, quantile } from "./statistics.mjs";

/**
 * @typedef {object} CmdletTime
 * @property {string} cmdlet
 * @property {number} machines on the host
 * @property {number} median milliseconds
 * @property {number} p99
 */

/**
 * @param {string} folder of its own
 * @param {readonly number[]} sizes
 * @returns {Promise<CmdletTime[]>}
 */
export async function measureCmdlets(folder, sizes) {
  const fabric = await BenchFabric.build(folder, "single");
  const script = join(repository, "scripts", "bench", "Measure-Cmdlet.ps1");
  const { output } = await fabric.run(script, "-Size", sizes.join(","));
  /** @type {readonly { cmdlet: string, machines: number, milliseconds: readonly number[] }[]} */
  const rows = JSON.parse(output);
  return rows.map(({ cmdlet, machines, milliseconds }) => ({
    cmdlet,
    machines,
    median: median(milliseconds),
    p99: quantile(milliseconds, 0.99),
  }));
}
