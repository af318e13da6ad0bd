/** Results of benchmarks that nobody ran. */
import type { BenchResult } from "../../../../scripts/bench/conduct.mjs";
import { operationNames } from "../../../../scripts/bench/operations.mjs";
import type { Operation, Run } from "../../../../scripts/bench/series.mjs";

/** An operation that took so long, and asked each host so often. */
export function operation(seconds: number, roundTrips: Readonly<Record<string, number>> = {}): Operation {
  const requests = Object.values(roundTrips).reduce((sum, trips) => sum + trips, 0);
  return {
    seconds,
    runs: [seconds],
    memory: { providerBytes: 200 * 2 ** 20, powerShellBytes: 300 * 2 ** 20, treeBytes: 900 * 2 ** 20 },
    traffic: {
      sessions: requests === 0 ? 0 : 1,
      sessionMilliseconds: 0,
      observations: Math.ceil(requests / 2),
      plans: Math.floor(requests / 2),
      requestMilliseconds: 0,
      bytesSent: 0,
      bytesReceived: 0,
      roundTrips,
    },
    processes: requests === 0 ? 0 : 1,
    cmdlets: {},
  };
}

/** A run in which every operation took the same time and asked nobody, unless something else is said. */
export function run(by: Run["by"], size: number, seconds: number, more: Partial<Run> = {}): Run {
  const operations = Object.fromEntries(operationNames.map((name) => [name, operation(seconds)]));
  return {
    workload: "single",
    by,
    size,
    resources: 2 * size + 2,
    state: undefined,
    ...more,
    operations: { ...operations, ...more.operations },
  };
}

export function resultOf(...runs: readonly Run[]): BenchResult {
  return {
    machine: {
      date: "2030-01-31",
      revision: "abc1234",
      processor: "A processor",
      cores: 2,
      memoryBytes: 8 * 2 ** 30,
      system: "Linux",
      node: "20.0.0",
      pulumi: "3.259.0",
      powerShell: "7.6.0",
    },
    sizes: [...new Set(runs.map(({ size }) => size))],
    parts: ["single"],
    repeats: 1,
    runs,
  };
}
