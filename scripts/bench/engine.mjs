/** What the pure parts take for one virtual machine: check, diff and plan, on the build as Pulumi runs it. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { repository } from "../setup/repository.mjs";
import { BenchFabric } from "./fabric.mjs";
import { diskPath, machineName, machineValues, nodes } from "./program/declarations.mjs";
import { median, quantile } from "./statistics.mjs";

/**
 * @typedef {object} CallTime
 * @property {string} call
 * @property {number} calls
 * @property {number} median milliseconds
 * @property {number} p99
 */

const warmUps = 500;
const calls = 5000;
const milliseconds = 60_000;
const dist = join(repository, "dist", "provider");
const script = join(repository, "scripts", "bench", "New-Machines.ps1");

/**
 * @param {string} folder of its own
 * @returns {Promise<CallTime[]>}
 */
export async function measureEngine(folder) {
  const require = createRequire(import.meta.url);
  /** @type {typeof import("../../provider/resources/index.js")} */
  const { kinds } = require(join(dist, "resources"));
  const kind = kinds["VirtualMachine"];
  if (kind === undefined) throw new Error("The build has no kind VirtualMachine.");
  const inputs = inputsOf(0);
  const declared = kind.check(inputs).values;
  const edited = kind.check(inputsOf(1)).values;
  const record = await recordOf(folder, kind, declared);
  const context = {
    foundOn: nodes[0] ?? "",
    remembered: {},
    refused: new Set(/** @type {string[]} */ ([])),
    owner: "bench",
  };
  return [
    timeOf("check", () => kind.check(inputs)),
    timeOf("diff, nothing changed", () => kind.diff(declared, declared)),
    timeOf("diff, an edit", () => kind.diff(declared, edited)),
    timeOf("plan of a new machine", () => kind.plan(declared, null, context)),
    timeOf("plan of a live edit", () => kind.plan(edited, record, context)),
    timeOf("plan with nothing to do", () => kind.plan(declared, record, context)),
  ];
}

/** @param {number} revision */
function inputsOf(revision) {
  const settings = {
    workload: /** @type {const} */ ("single"),
    by: /** @type {const} */ ("ours"),
    size: 1,
    firstNotes: "",
  };
  const hardDrives = { "SCSI 0:0": { path: diskPath("C:\\VMs", 0) } };
  return { host: nodes[0], ...machineValues({ ...settings, revision }, 0), hardDrives };
}

/**
 * The record of such a machine, as a host gives it.
 *
 * @param {string} folder
 * @param {import("../../provider/engine/kind.js").Kind} kind
 * @param {Readonly<Record<string, unknown>>} declared
 */
async function recordOf(folder, kind, declared) {
  const require = createRequire(import.meta.url);
  /** @type {typeof import("../../provider/powershell/hosts.js")} */
  const { hostsFor } = require(join(dist, "powershell", "hosts.js"));
  /** @type {typeof import("../../provider/lifecycle/observation.js")} */
  const { observationRequest, parseObservation } = require(join(dist, "lifecycle", "observation.js"));
  const fabric = await BenchFabric.build(folder, "single");
  await fabric.run(script, "-Count", "1");
  const hosts = hostsFor(JSON.stringify({ default: { type: "simulator", definition: "fabric.json" } }), folder);
  try {
    const request = observationRequest(kind, kind.find(declared), undefined);
    const reply = await hosts.host(nodes[0] ?? "").invoke(request, { timeoutMilliseconds: milliseconds });
    const { record } = parseObservation(reply.result);
    if (record === null) throw new Error(`There is no machine ${machineName(0)}: ${JSON.stringify(reply.error)}`);
    return record;
  } finally {
    await hosts.dispose();
  }
}

/**
 * @param {string} call
 * @param {() => unknown} run
 * @returns {CallTime}
 */
function timeOf(call, run) {
  for (let time = 0; time < warmUps; time += 1) run();
  const times = Array.from({ length: calls }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return { call, calls, median: median(times), p99: quantile(times, 0.99) };
}
