import { judge, limits } from "../../../../scripts/bench/budgets.mjs";
import type { BenchResult } from "../../../../scripts/bench/conduct.mjs";
import { operation, resultOf, run } from "./result";

function verdict(result: BenchResult, budget: string) {
  const found = judge(result).filter((each) => each.budget.startsWith(budget));
  if (found.length !== 1) throw new Error(`${String(found.length)} budgets begin with ${budget}`);
  return found[0];
}

test("of nothing that was run, no budget is met", () => {
  expect(new Set(judge(resultOf()).map((each) => each.verdict))).toEqual(new Set(["not measured"]));
});

test("a budget for another size than was run is not measured", () => {
  const result = resultOf(run("ours", 10, 9), run("floor", 10, 1), run("script", 10, 1));
  expect(verdict(result, "single: no-change refresh of 300")).toMatchObject({ verdict: "not measured" });
  expect(verdict(result, "single: first up of 100")).toMatchObject({ verdict: "not measured" });
  expect(verdict(result, "single: provider process")).toMatchObject({ verdict: "not measured" });
  expect(verdict(result, "single: destroy without the floor grows")).toMatchObject({ verdict: "not measured" });
});

test("one size that misses a count misses the budget", () => {
  const good = run("ours", 10, 1, { operations: { refresh: operation(1, { HV1: 3 }) } });
  const bad = run("ours", 100, 1, { operations: { refresh: operation(1, { HV1: 1, HV2: 4 }) } });
  const refresh = "single: refresh in 3";
  expect(verdict(resultOf(good), refresh)).toMatchObject({ verdict: "met", measured: "3" });
  expect(verdict(resultOf(good, bad), refresh)).toMatchObject({ verdict: "missed", measured: "4" });
});

test("a preview that asks a host misses its budget", () => {
  const asks = run("ours", 10, 1, { operations: { preview: operation(1, { HV1: 1 }) } });
  expect(verdict(resultOf(run("ours", 10, 1)), "single: preview")).toMatchObject({ verdict: "met" });
  expect(verdict(resultOf(asks), "single: preview")).toMatchObject({ verdict: "missed" });
});

test("a creation takes two requests for each resource", () => {
  const created = (trips: number) => run("ours", 4, 1, { operations: { "first up": operation(1, { HV1: trips }) } });
  expect(verdict(resultOf(created(20)), "single: a resource")).toMatchObject({ verdict: "met", measured: "2.00" });
  expect(verdict(resultOf(created(21)), "single: a resource")).toMatchObject({ verdict: "missed", measured: "2.10" });
});

test("a live edit is one observation and one request, no more and no less", () => {
  const edited = (trips: number) => run("ours", 10, 1, { operations: { "edit one": operation(1, { HV1: trips }) } });
  const edit = "single: a live edit";
  expect(verdict(resultOf(edited(2)), edit)).toMatchObject({ verdict: "met", measured: "1 + 1" });
  expect(verdict(resultOf(edited(3)), edit)).toMatchObject({ verdict: "missed", measured: "2 + 1" });
  expect(verdict(resultOf(edited(0)), edit)).toMatchObject({ verdict: "missed", measured: "0 + 0" });
});

test("no-change runs are held against the floor of the same size", () => {
  const result = resultOf(run("ours", 300, 11.2), run("floor", 300, 10), run("floor", 100, 100));
  expect(verdict(result, "single: no-change refresh of 300")).toMatchObject({ verdict: "met", measured: "1.12 ×" });
  expect(verdict(result, "single: no-change up of 300")).toMatchObject({ verdict: "missed", measured: "1.12 ×" });
});

test("the first up is held against the slower of floor and script", () => {
  const result = resultOf(run("ours", 100, 25), run("floor", 100, 20), run("script", 100, 10));
  expect(verdict(result, "single: first up of 100")).toMatchObject({ verdict: "met", measured: "1.25 ×" });
  expect(verdict(resultOf(...result.runs.slice(0, 2)), "single: first up of 100")).toMatchObject({
    verdict: "not measured",
  });
});

test("growth is that of our own part", () => {
  const runs = (after: number) => [
    run("ours", 100, 3),
    run("floor", 100, 1),
    run("ours", 1000, after),
    run("floor", 1000, 50),
  ];
  const destroy = "single: destroy without the floor grows";
  expect(verdict(resultOf(...runs(70)), destroy)).toMatchObject({ verdict: "met", measured: "1.00 × of linear" });
  expect(verdict(resultOf(...runs(80)), destroy)).toMatchObject({ verdict: "missed", measured: "1.50 × of linear" });
});

test("what was below the floor and is above it has grown too fast", () => {
  const result = resultOf(run("ours", 100, 1), run("floor", 100, 2), run("ours", 1000, 30), run("floor", 1000, 20));
  expect(verdict(result, "single: refresh without the floor grows")).toMatchObject({ verdict: "missed" });
});

test("state, calls and memory have limits of their own", () => {
  const state = { machines: 1, bytes: 9000, inputBytes: 400, overBytes: limits.stateBytes + 1 };
  const call = (median: number) => ({ call: "plan", calls: 10, median, p99: 2 });
  const result = { ...resultOf(run("ours", 1000, 1, { state })), engine: [call(0.2), call(1.5)] };
  expect(verdict(result, "single: state")).toMatchObject({ verdict: "missed" });
  expect(verdict(result, "check, diff and plan")).toMatchObject({
    verdict: "missed",
    measured: "1.500 ms, p99 2.000 ms",
  });
  expect(verdict(result, "single: provider process")).toMatchObject({ verdict: "met", measured: "200 MB" });
});
