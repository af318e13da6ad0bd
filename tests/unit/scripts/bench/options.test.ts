import { parseOptions, parts } from "../../../../scripts/bench/options.mjs";

test("without options it measures everything at three sizes", () => {
  expect(parseOptions([])).toEqual({
    help: false,
    sizes: [10, 100, 300],
    parts,
    repeats: 3,
    from: [],
    json: undefined,
    markdown: undefined,
  });
});

test("sizes come in order and once", () => {
  expect(parseOptions(["--sizes", "300,10, 300"]).sizes).toEqual([10, 300]);
});

test("results of several runs can be shown together", () => {
  expect(parseOptions(["--from", "small.json, large.json"]).from).toEqual(["small.json", "large.json"]);
});

test("parts run in their own order, whatever was said first", () => {
  expect(parseOptions(["--only", "engine,single"]).parts).toEqual(["single", "engine"]);
});

test.each([
  ["a size that is no number", ["--sizes", "10,many"], '--sizes: "many" is not a whole number from 1 to 5000.'],
  ["a size of nothing", ["--sizes", "0"], '--sizes: "0" is not a whole number from 1 to 5000.'],
  ["a size beyond all hosts", ["--sizes", "5001"], '--sizes: "5001" is not a whole number from 1 to 5000.'],
  ["an unknown part", ["--only", "single,tests"], '--only: there is no part "tests". The parts are: single, cluster'],
  ["a wrong number of repeats", ["--repeats", "1.5"], '--repeats: "1.5" is not a whole number from 1 to 100.'],
  ["an unknown option", ["--size", "10"], "Unknown option '--size'"],
  ["a word beside the options", ["10"], "Unexpected argument '10'"],
])("says what is wrong with %s", (_what, args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
