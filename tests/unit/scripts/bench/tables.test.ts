import { fillIn } from "../../../../scripts/bench/document.mjs";
import { budgetTable, machineLine, measuredTables } from "../../../../scripts/bench/tables.mjs";
import { operation, resultOf, run } from "./result";

describe("the tables of a result", () => {
  const state = { machines: 10, bytes: 5000, inputBytes: 400, overBytes: 4700 };
  const created = { ...operation(6, { HV1: 44 }), cmdlets: { "New-VM": 10 } };
  const result = resultOf(
    run("ours", 10, 3, { state, operations: { "first up": created } }),
    run("floor", 10, 2),
    run("script", 10, 4),
  );

  it("show times with their ratios", () => {
    expect(measuredTables(result)).toContain(
      "| first up | 10 | 6.0 s | 2.0 s | 4.0 s | 3.00 | 1.50 | 200 MB | 300 MB | 900 MB |",
    );
  });

  it("show what crossed to the hosts", () => {
    expect(measuredTables(result)).toContain("| first up | 10 | 1 | HV1 44 | 22 + 22 | 0.0 s | 0.0 s | 10 |");
    expect(measuredTables(result)).toContain("| preview | 10 | 0 | 0 | 0 + 0 | 0.0 s | 0.0 s | 0 |");
  });

  it("show the state of a machine", () => {
    expect(measuredTables(result)).toContain("| 10 | ours | 5000 | 400 | 4700 |");
  });

  it("say what was not measured", () => {
    const alone = resultOf({ ...run("ours", 10, 3), operations: { preview: { ...operation(3), memory: undefined } } });
    expect(measuredTables(alone)).toContain(
      "| preview | 10 | 3.0 s | – | – | – | – | not measured | not measured | not measured |",
    );
    expect(budgetTable(alone)).toContain("| single: no-change up of 300 in 1.1 × floor |  | not measured |");
  });

  it("have no section for what was left out", () => {
    expect(measuredTables(resultOf())).toBe("");
  });

  it("show calls, the package and cmdlets", () => {
    const more = {
      ...resultOf(),
      engine: [{ call: "check", calls: 5000, median: 0.04, p99: 1.25 }],
      package: {
        size: { tarballBytes: 10_240, unpackedBytes: 102_400, files: 7 },
        starts: [{ loads: "nothing", seconds: 0.1234 }],
      },
      cmdlets: [
        { cmdlet: "Get-VM", machines: 10, median: 12.34, p99: 20 },
        { cmdlet: "Get-VM", machines: 300, median: 250, p99: 300 },
      ],
    };
    const tables = measuredTables(more, "##");
    expect(tables).toContain("## The package");
    expect(tables).toContain("| check | 5000 | 0.040 ms | 1.3 ms |");
    expect(tables).toContain("| 10 KB | 100 KB | 7 |");
    expect(tables).toContain("| `nothing` | 123 ms |");
    expect(tables).toContain("| `Get-VM` | 12.3 ms | 250 ms |");
  });

  it("name the machine and the revision", () => {
    expect(machineLine(result)).toContain("2030-01-31, revision abc1234: A processor, 2 cores, 8 GB, Linux,");
  });
});

describe("a document with tables", () => {
  const document = "before\n\n<!-- bench: budgets -->\n\nold\n\n<!-- end: budgets -->\n\nafter\n";

  it("gets new ones between the markers, and keeps the rest", () => {
    const filled = "before\n\n<!-- bench: budgets -->\n\nnew\n\n<!-- end: budgets -->\n\nafter\n";
    expect(fillIn(document, { budgets: "new" })).toBe(filled);
    expect(fillIn(filled, { budgets: "new" })).toBe(filled);
  });

  it("is not touched when it has no place for one", () => {
    expect(() => fillIn(document, { budgets: "new", machine: "x" })).toThrow("no place for machine");
  });
});
