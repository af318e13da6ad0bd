import { mergeResults } from "../../../../scripts/bench/merge.mjs";
import { resultOf, run } from "./result";

test("results of different sizes and parts become one", () => {
  const large = { ...resultOf(run("ours", 300, 9)), sizes: [300], parts: ["single"] as const };
  const small = { ...resultOf(run("floor", 10, 1)), sizes: [10], parts: ["floor", "engine"] as const, engine: [] };
  const merged = mergeResults([large, small]);
  expect(merged).toMatchObject({ sizes: [10, 300], parts: ["single", "floor", "engine"], engine: [] });
  expect(merged.runs.map(({ by, size }) => [by, size])).toEqual([
    ["floor", 10],
    ["ours", 300],
  ]);
});

test("what was measured twice counts as it was in the first", () => {
  const merged = mergeResults([resultOf(run("ours", 10, 1)), resultOf(run("ours", 10, 2))]);
  expect(merged.runs.map(({ operations }) => operations["first up"]?.seconds)).toEqual([1]);
});

test("both revisions are named", () => {
  const other = resultOf();
  expect(
    mergeResults([resultOf(), { ...other, machine: { ...other.machine, revision: "def" } }]).machine.revision,
  ).toBe("abc1234, def");
});

test("results of different machines are refused", () => {
  const other = resultOf();
  const results = [resultOf(), { ...other, machine: { ...other.machine, cores: 64 } }];
  expect(() => mergeResults(results)).toThrow("different machines: cores is 2 and 64");
});
