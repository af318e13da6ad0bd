/** What the provider may cost, and whether a result keeps to it. A size that was not run is not measured, and never met. */

/**
 * @typedef {import("./conduct.mjs").BenchResult} BenchResult
 * @typedef {import("./series.mjs").Run} Run
 * @typedef {import("./operations.mjs").OperationName} OperationName
 * @typedef {"single" | "cluster"} Workload
 *
 * @typedef {object} Verdict
 * @property {string} budget
 * @property {"met" | "missed" | "not measured"} verdict
 * @property {string} measured
 */

/** @type {readonly Workload[]} */
const workloads = ["single", "cluster"];
const mebibyte = 2 ** 20;
const kibibyte = 2 ** 10;

export const limits = {
  refreshRoundTrips: 3,
  requestsPerResource: 2,
  stateBytes: 4 * kibibyte,
  callMilliseconds: 1,
  providerBytes: 250 * mebibyte,
  refreshToFloor: 1.15,
  upToFloor: 1.1,
  firstUp: 1.25,
  /** What is measured twice differs by as much. */
  growth: 1.1,
};

/** What takes time for each machine. @type {readonly OperationName[]} */
const growing = ["first up", "edit all", "refresh", "destroy"];

const sizes = { ratios: 300, firstUp: 100, small: 100, large: 1000 };

/**
 * @param {BenchResult} result
 * @returns {Verdict[]}
 */
export function judge(result) {
  return [
    ...eachWorkload(result, previewAsksNobody),
    ...eachWorkload(result, refreshAsksSeldom),
    requestsOfCreation(result),
    ...eachWorkload(result, editOfOne),
    ...eachWorkload(result, ratioToFloor("refresh", limits.refreshToFloor)),
    ...eachWorkload(result, ratioToFloor("no-change up", limits.upToFloor)),
    ...eachWorkload(result, firstUp),
    ...eachWorkload(result, stateSize),
    callTimes(result),
    ...eachWorkload(result, providerMemory),
    ...growing.flatMap((name) => eachWorkload(result, growth(name))),
  ];
}

/**
 * @param {BenchResult} result
 * @param {(result: BenchResult, workload: Workload) => Verdict} rule
 */
function eachWorkload(result, rule) {
  return workloads.map((workload) => rule(result, workload));
}

/**
 * @param {string} budget
 * @param {number | undefined} value
 * @param {number} limit
 * @param {(value: number) => string} show
 * @returns {Verdict}
 */
function atMost(budget, value, limit, show) {
  if (value === undefined || Number.isNaN(value)) return { budget, verdict: "not measured", measured: "" };
  return { budget, verdict: value <= limit ? "met" : "missed", measured: show(value) };
}

/**
 * @param {BenchResult} result
 * @param {Workload} workload
 */
function ours(result, workload) {
  return result.runs.filter((run) => run.workload === workload && run.by === "ours");
}

/**
 * @param {BenchResult} result
 * @param {Workload} workload
 * @param {Run["by"]} by
 * @param {number} size
 * @param {OperationName} name
 */
function secondsOf(result, workload, by, size, name) {
  const found = result.runs.find((run) => run.workload === workload && run.by === by && run.size === size);
  return found?.operations[name]?.seconds;
}

/**
 * The most of some runs; nothing of none.
 *
 * @param {readonly number[]} values
 */
function most(values) {
  return values.length === 0 ? undefined : Math.max(...values);
}

/**
 * Round trips of an operation, by host, at every size.
 *
 * @param {BenchResult} result
 * @param {Workload} workload
 * @param {OperationName} name
 */
function roundTrips(result, workload, name) {
  return ours(result, workload).flatMap(({ operations }) => {
    const operation = operations[name];
    return operation === undefined ? [] : [0, ...Object.values(operation.traffic.roundTrips)];
  });
}

/** @type {(result: BenchResult, workload: Workload) => Verdict} */
function previewAsksNobody(result, workload) {
  const trips = most(roundTrips(result, workload, "preview"));
  return atMost(`${workload}: preview without a round trip`, trips, 0, String);
}

/** @type {(result: BenchResult, workload: Workload) => Verdict} */
function refreshAsksSeldom(result, workload) {
  const trips = most(roundTrips(result, workload, "refresh"));
  const limit = limits.refreshRoundTrips;
  return atMost(`${workload}: refresh in ${String(limit)} round trips a host, at any size`, trips, limit, String);
}

/**
 * Only where each resource is made by itself: a cluster moves roles and waits for nodes.
 *
 * @param {BenchResult} result
 */
function requestsOfCreation(result) {
  const ratios = ours(result, "single").flatMap(({ operations, resources }) => {
    const traffic = operations["first up"]?.traffic;
    return traffic === undefined ? [] : [(traffic.observations + traffic.plans) / resources];
  });
  const limit = limits.requestsPerResource;
  return atMost(
    `single: a resource, a machine with all its devices too, created in ${String(limit)} requests`,
    most(ratios),
    limit,
    (value) => value.toFixed(2),
  );
}

/** @type {(result: BenchResult, workload: Workload) => Verdict} */
function editOfOne(result, workload) {
  const budget = `${workload}: a live edit of one machine is 1 observation and 1 request`;
  const traffic = ours(result, workload).flatMap(({ operations }) => operations["edit one"]?.traffic ?? []);
  if (traffic.length === 0) return { budget, verdict: "not measured", measured: "" };
  const wrong = traffic.find(({ observations, plans }) => observations !== 1 || plans !== 1);
  const { observations, plans } = wrong ?? { observations: 1, plans: 1 };
  return {
    budget,
    verdict: wrong === undefined ? "met" : "missed",
    measured: `${String(observations)} + ${String(plans)}`,
  };
}

/**
 * @param {OperationName} name
 * @param {number} limit
 * @returns {(result: BenchResult, workload: Workload) => Verdict}
 */
function ratioToFloor(name, limit) {
  return (result, workload) => {
    const own = secondsOf(result, workload, "ours", sizes.ratios, name);
    const floor = secondsOf(result, workload, "floor", sizes.ratios, name);
    const ratio = own === undefined || floor === undefined ? undefined : own / floor;
    const what = name === "refresh" ? "no-change refresh" : name;
    return atMost(`${workload}: ${what} of ${String(sizes.ratios)} in ${String(limit)} × floor`, ratio, limit, times);
  };
}

/** @type {(result: BenchResult, workload: Workload) => Verdict} */
function firstUp(result, workload) {
  const [own, floor, script] = /** @type {const} */ (["ours", "floor", "script"]).map((by) =>
    secondsOf(result, workload, by, sizes.firstUp, "first up"),
  );
  const ratio =
    own === undefined || floor === undefined || script === undefined ? undefined : own / Math.max(floor, script);
  const budget = `${workload}: first up of ${String(sizes.firstUp)} in ${String(limits.firstUp)} × the slower of floor and script`;
  return atMost(budget, ratio, limits.firstUp, times);
}

/** @type {(result: BenchResult, workload: Workload) => Verdict} */
function stateSize(result, workload) {
  const bytes = most(ours(result, workload).flatMap(({ state }) => state?.overBytes ?? []));
  return atMost(
    `${workload}: state of ${String(limits.stateBytes)} bytes a machine over its inputs`,
    bytes,
    limits.stateBytes,
    String,
  );
}

/** @param {BenchResult} result */
function callTimes({ engine = [] }) {
  const slowest = most(engine.map((call) => call.median));
  const p99 = most(engine.map((call) => call.p99)) ?? 0;
  return atMost(
    `check, diff and plan in ${String(limits.callMilliseconds)} ms each (median)`,
    slowest,
    limits.callMilliseconds,
    (value) => `${value.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`,
  );
}

/** @type {(result: BenchResult, workload: Workload) => Verdict} */
function providerMemory(result, workload) {
  const run = ours(result, workload).find(({ size }) => size === sizes.large);
  const bytes = most(Object.values(run?.operations ?? {}).flatMap(({ memory }) => memory?.providerBytes ?? []));
  const budget = `${workload}: provider process in ${String(limits.providerBytes / mebibyte)} MB at ${String(sizes.large)}`;
  return atMost(budget, bytes, limits.providerBytes, (value) => `${(value / mebibyte).toFixed(0)} MB`);
}

/**
 * What an operation takes beside the engine's own time may grow with the number of machines and no faster.
 *
 * @param {OperationName} name
 * @returns {(result: BenchResult, workload: Workload) => Verdict}
 */
function growth(name) {
  return (result, workload) => {
    const { small, large } = sizes;
    const before = ownSeconds(result, workload, small, name);
    const after = ownSeconds(result, workload, large, name);
    const ratio = before === undefined || after === undefined ? undefined : ofLinear(before, after, large / small);
    const budget = `${workload}: ${name} without the floor grows linearly from ${String(small)} to ${String(large)}`;
    return atMost(budget, ratio, limits.growth, (value) => `${times(value)} of linear`);
  };
}

/**
 * @param {BenchResult} result
 * @param {Workload} workload
 * @param {number} size
 * @param {OperationName} name
 */
function ownSeconds(result, workload, size, name) {
  const own = secondsOf(result, workload, "ours", size, name);
  const floor = secondsOf(result, workload, "floor", size, name);
  return own === undefined || floor === undefined ? undefined : own - floor;
}

/**
 * @param {number} before
 * @param {number} after
 * @param {number} factor
 */
function ofLinear(before, after, factor) {
  if (after <= 0) return 0;
  return before <= 0 ? Number.POSITIVE_INFINITY : after / before / factor;
}

/** @param {number} value */
function times(value) {
  return `${value.toFixed(2)} ×`;
}
