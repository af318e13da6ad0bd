import { memoryOf } from "../../../../scripts/bench/memory.mjs";
import { memoryIn, parentIn, treeOf } from "../../../../scripts/bench/processTree.mjs";
import { stateSizeOf } from "../../../../scripts/bench/stateSize.mjs";
import { median, quantile } from "../../../../scripts/bench/statistics.mjs";
import { trafficIn } from "../../../../scripts/bench/trace.mjs";

describe("quantiles", () => {
  it("are values that were measured", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2);
    expect(quantile([3, 1, 2], 0.99)).toBe(3);
  });

  it("are none of no values", () => {
    expect(median([])).toBeNaN();
  });
});

describe("the tree of processes", () => {
  it("has the root and all below it", () => {
    const parents = new Map([
      [10, 1],
      [11, 10],
      [12, 11],
      [13, 1],
      [14, 10],
    ]);
    expect(treeOf(10, parents).sort()).toEqual([10, 11, 12, 14]);
    expect(treeOf(99, parents)).toEqual([]);
  });

  it("finds the parent behind a name with brackets and blanks", () => {
    expect(parentIn("42 (a) S 7 (b)) S 17 42 42 0")).toBe(17);
  });

  it("reads what is resident now and what was at most", () => {
    expect(memoryIn("Name:\tnode\nVmHWM:\t  2048 kB\nVmRSS:\t  1024 kB\n")).toEqual({
      residentBytes: 2 ** 20,
      peakBytes: 2 ** 21,
    });
  });

  it("is told apart into the provider, PowerShell and all", () => {
    const entry = (command: string, residentBytes: number) => ({
      id: 1,
      parent: 0,
      command,
      residentBytes,
      peakBytes: 9,
    });
    const tree = [
      entry("pulumi up", 5),
      entry("/usr/bin/node /app/node_modules/@pulumi/pulumi/cmd/dynamic-provider/index.js 127.0.0.1:1", 4),
      entry("pwsh -NoProfile -Command -", 3),
      entry("/opt/pwsh/pwsh -NoProfile -Command -", 2),
    ];
    expect(memoryOf(tree)).toEqual({ providerBytes: 9, powerShellBytes: 5, treeBytes: 14 });
  });
});

test("the state of a machine is what it takes beyond its inputs", () => {
  const inputs = { name: "web1", __provider: "text of the forwarder" };
  const machine = { type: "pulumi-nodejs:hyperv-fabric:VirtualMachine", id: "1", inputs, outputs: { vmId: "1" } };
  const bytes = JSON.stringify(machine).length;
  const inputBytes = JSON.stringify(inputs).length;
  expect(stateSizeOf([machine, { type: "pulumi:pulumi:Stack" }])).toEqual({
    machines: 1,
    bytes,
    inputBytes,
    overBytes: bytes - inputBytes,
  });
  expect(stateSizeOf([])).toBeUndefined();
});

test("the trace is counted by host, and by what was asked", () => {
  const session = { event: "session", host: "HV1", processId: 7, milliseconds: 1500 };
  const request = { event: "request", processId: 7, ok: true, milliseconds: 20, bytesSent: 100, bytesReceived: 10 };
  const lines = [
    session,
    { ...request, host: "HV1", command: "Get-FabricObservation" },
    { ...request, host: "HV1", command: "Invoke-FabricPlan" },
    { ...request, host: "HV2", command: "Get-HostInventory" },
  ];
  expect(trafficIn(lines.map((line) => `${JSON.stringify(line)}\n`).join(""))).toEqual({
    sessions: 1,
    sessionMilliseconds: 1500,
    observations: 2,
    plans: 1,
    requestMilliseconds: 60,
    bytesSent: 300,
    bytesReceived: 30,
    roundTrips: { HV1: 2, HV2: 1 },
  });
});
