/** A result as tables in Markdown. */
import { judge } from "./budgets.mjs";
import { operationNames } from "./operations.mjs";

/**
 * @typedef {import("./conduct.mjs").BenchResult} BenchResult
 * @typedef {import("./series.mjs").Run} Run
 * @typedef {import("./operations.mjs").OperationName} OperationName
 * @typedef {readonly string[]} Row
 */

const mebibyte = 2 ** 20;
const none = "\u2013";

/** @param {BenchResult} result */
export function budgetTable(result) {
  const rows = judge(result).map(({ budget, verdict, measured }) => [budget, measured, verdict]);
  return table(["budget", "measured", "verdict"], rows);
}

/** @param {BenchResult} result */
export function machineLine({ machine, repeats }) {
  const memory = `${(machine.memoryBytes / 2 ** 30).toFixed(0)} GB`;
  return [
    `${machine.date}, revision ${machine.revision}: ${machine.processor}, ${String(machine.cores)} cores, ${memory}, ${machine.system},`,
    `Node.js ${machine.node}, Pulumi ${machine.pulumi}, PowerShell ${machine.powerShell}.`,
    `Runs of what changes nothing, of which the median counts: ${String(repeats)}.`,
  ].join("\n");
}

/**
 * Everything that was measured, under headings of that level.
 *
 * @param {BenchResult} result
 * @param {string} [level]
 */
export function measuredTables(result, level = "###") {
  const workloads = /** @type {const} */ (["single", "cluster"]);
  const sections = [
    ...workloads.flatMap((workload) => {
      const runs = result.runs.filter((run) => run.workload === workload);
      return runs.length === 0
        ? []
        : [
            section(`${level} Times and memory: ${titles[workload]}`, timeTable(runs)),
            section(`${level} What crosses to the hosts: ${titles[workload]}`, trafficTable(runs)),
            section(`${level} Cmdlets of the first up: ${titles[workload]}`, cmdletCallTable(runs)),
            section(`${level} State: ${titles[workload]}`, stateTable(runs)),
          ];
    }),
    result.engine === undefined
      ? ""
      : section(`${level} Check, diff and plan of one machine`, callTable(result.engine)),
    result.package === undefined ? "" : section(`${level} The package`, packageTables(result.package)),
    result.cmdlets === undefined ? "" : section(`${level} Cmdlets of the simulator`, cmdletTimeTable(result.cmdlets)),
  ];
  return sections.filter((text) => text !== "").join("\n\n");
}

const titles = { single: "one host", cluster: "a cluster" };

/**
 * @param {string} heading
 * @param {string} body nothing where there is nothing to show
 */
function section(heading, body) {
  return body === "" ? "" : `${heading}\n\n${body}`;
}

/** @param {readonly Run[]} runs */
function timeTable(runs) {
  const head = [
    "operation",
    "machines",
    "ours",
    "floor",
    "script",
    "ours / floor",
    "ours / script",
    "provider",
    "PowerShell",
    "all processes",
  ];
  const rows = eachOperation(runs, (name, size, of) => {
    const [ours, floor, script] = [of("ours"), of("floor"), of("script")];
    if (ours === undefined && floor === undefined && script === undefined) return [];
    const memory = (/** @type {keyof import("./memory.mjs").Memory} */ what) =>
      ours === undefined ? none : megabytes(ours.memory?.[what]);
    return [
      name,
      String(size),
      seconds(ours?.seconds),
      seconds(floor?.seconds),
      seconds(script?.seconds),
      ratio(ours?.seconds, floor?.seconds),
      ratio(ours?.seconds, script?.seconds),
      memory("providerBytes"),
      memory("powerShellBytes"),
      memory("treeBytes"),
    ];
  });
  return table(head, rows);
}

/** @param {readonly Run[]} runs */
function trafficTable(runs) {
  const own = runs.filter(({ by }) => by === "ours");
  if (own.length === 0) return "";
  const head = [
    "operation",
    "machines",
    "PowerShell processes",
    "round trips by host",
    "observations + plans",
    "waiting for hosts",
    "starting sessions",
    "cmdlet calls",
  ];
  const rows = eachOperation(own, (name, size, of) => {
    const operation = of("ours");
    if (operation === undefined) return [];
    const { traffic, cmdlets } = operation;
    const trips = Object.entries(traffic.roundTrips).map(([host, number]) => `${host} ${String(number)}`);
    return [
      name,
      String(size),
      String(traffic.sessions),
      trips.length === 0 ? "0" : trips.sort().join(", "),
      `${String(traffic.observations)} + ${String(traffic.plans)}`,
      seconds(traffic.requestMilliseconds / 1000),
      seconds(traffic.sessionMilliseconds / 1000),
      String(Object.values(cmdlets).reduce((sum, calls) => sum + calls, 0)),
    ];
  });
  return table(head, rows);
}

/** @param {readonly Run[]} runs */
function cmdletCallTable(runs) {
  const size = Math.max(...runs.map((run) => run.size));
  const calls = (/** @type {Run["by"]} */ by) =>
    runs.find((run) => run.by === by && run.size === size)?.operations["first up"]?.cmdlets;
  const [ours, script] = [calls("ours"), calls("script")];
  const names = [...new Set([...Object.keys(ours ?? {}), ...Object.keys(script ?? {})])].sort();
  if (names.length === 0) return "";
  const show = (/** @type {typeof ours} */ counts, /** @type {string} */ name) =>
    counts === undefined ? none : String(counts[name] ?? 0);
  const rows = names.map((name) => [`\`${name}\``, show(ours, name), show(script, name)]);
  return table([`${String(size)} machines`, "ours", "script"], rows);
}

/** @param {readonly Run[]} runs */
function stateTable(runs) {
  const rows = runs.flatMap(({ size, by, state }) =>
    state === undefined
      ? []
      : [[String(size), by, String(state.bytes), String(state.inputBytes), String(state.overBytes)]],
  );
  return rows.length === 0
    ? ""
    : table(["machines", "by", "bytes a machine", "of that its inputs", "over them, at most"], rows);
}

/** @param {readonly import("./engine.mjs").CallTime[]} calls */
function callTable(calls) {
  const rows = calls.map(({ call, calls: number, median, p99 }) => [
    call,
    String(number),
    milliseconds(median),
    milliseconds(p99),
  ]);
  return table(["call", "calls", "median", "p99"], rows);
}

/** @param {NonNullable<BenchResult["package"]>} measured */
function packageTables({ size, starts }) {
  const { tarballBytes, unpackedBytes, files } = size;
  const sizes = table(
    ["tarball", "unpacked", "files"],
    [[kilobytes(tarballBytes), kilobytes(unpackedBytes), String(files)]],
  );
  const rows = starts.map(({ loads, seconds: time }) => [`\`${loads}\``, milliseconds(time * 1000)]);
  return `${sizes}\n\n${table(["a Node.js process that loads", "takes"], rows)}`;
}

/** @param {readonly import("./cmdlets.mjs").CmdletTime[]} times */
function cmdletTimeTable(times) {
  const sizes = [...new Set(times.map(({ machines }) => machines))];
  const cmdlets = [...new Set(times.map(({ cmdlet }) => cmdlet))];
  const rows = cmdlets.map((cmdlet) => [
    `\`${cmdlet}\``,
    ...sizes.map((size) => {
      const time = times.find(({ cmdlet: own, machines }) => own === cmdlet && machines === size);
      return time === undefined ? none : milliseconds(time.median);
    }),
  ]);
  return table(["cmdlet, median", ...sizes.map((size) => `${String(size)} machines`)], rows);
}

/**
 * @param {readonly Run[]} runs
 * @param {(name: OperationName, size: number, of: (by: Run["by"]) => import("./series.mjs").Operation | undefined) => Row} row an empty one is left out
 */
function eachOperation(runs, row) {
  const sizes = [...new Set(runs.map(({ size }) => size))];
  return operationNames
    .flatMap((name) =>
      sizes.map((size) =>
        row(name, size, (by) => runs.find((run) => run.by === by && run.size === size)?.operations[name]),
      ),
    )
    .filter((cells) => cells.length > 0);
}

/**
 * @param {Row} head
 * @param {readonly Row[]} rows
 */
function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @param {number | undefined} value */
function seconds(value) {
  return value === undefined ? none : `${value.toFixed(1)} s`;
}

/** @param {number} value */
function milliseconds(value) {
  return `${value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)} ms`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

/** @param {number | undefined} bytes */
function megabytes(bytes) {
  return bytes === undefined ? "not measured" : `${(bytes / mebibyte).toFixed(0)} MB`;
}

/**
 * @param {number | undefined} value
 * @param {number | undefined} base
 */
function ratio(value, base) {
  return value === undefined || base === undefined ? none : (value / base).toFixed(2);
}
