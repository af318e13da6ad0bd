/** What the benchmark is asked to do. */
import { parseArgs } from "node:util";
import { SetupError } from "../setup/setupError.mjs";

/** The parts, in the order in which they run. @type {readonly Part[]} */
export const parts = ["single", "cluster", "floor", "script", "engine", "package", "cmdlets"];

/**
 * @typedef {"single" | "cluster" | "floor" | "script" | "engine" | "package" | "cmdlets"} Part
 *
 * @typedef {object} BenchOptions
 * @property {boolean} help
 * @property {readonly number[]} sizes numbers of virtual machines, ascending
 * @property {readonly Part[]} parts
 * @property {number} repeats of the operations that change nothing
 * @property {readonly string[]} from files with results to show again as one, instead of measuring
 * @property {string | undefined} json a file for the result
 * @property {string | undefined} markdown a file with markers, between which the tables are put
 */

const standardSizes = [10, 100, 300];
const standardRepeats = 3;
const largestSize = 5000;

export const usage = `npm run bench [-- options]

Measures the provider on the simulator, beside the same number of resources that do nothing and beside a script that makes
the same machines. Takes minutes; nothing else should run meanwhile.

  --sizes ${standardSizes.join(",")}   numbers of virtual machines
  --only PART,...      some parts only: ${parts.join(", ")}
  --repeats ${String(standardRepeats)}          how often to run what changes nothing; the median counts
  --from FILE,...      measure nothing, and show as one what --json has written on one machine
  --json FILE          write the whole result there
  --markdown FILE      put the tables between the markers of that document
  --help
`;

/**
 * @param {readonly string[]} args
 * @returns {BenchOptions}
 */
export function parseOptions(args) {
  const { values } = parse(args);
  return {
    help: values.help === true,
    sizes: values.sizes === undefined ? standardSizes : sizesIn(values.sizes),
    parts: values.only === undefined ? parts : partsIn(values.only),
    repeats: values.repeats === undefined ? standardRepeats : numberIn("--repeats", values.repeats, 100),
    from: values.from === undefined ? [] : values.from.split(",").map((word) => word.trim()),
    json: values.json,
    markdown: values.markdown,
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean" },
        sizes: { type: "string" },
        only: { type: "string" },
        repeats: { type: "string" },
        from: { type: "string" },
        json: { type: "string" },
        markdown: { type: "string" },
      },
    });
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** @param {string} text */
function sizesIn(text) {
  const sizes = text.split(",").map((word) => numberIn("--sizes", word, largestSize));
  return [...new Set(sizes)].sort((left, right) => left - right);
}

/**
 * @param {string} option
 * @param {string} word
 * @param {number} largest
 */
function numberIn(option, word, largest) {
  const number = /^\d+$/.test(word.trim()) ? Number(word) : 0;
  if (number < 1 || number > largest) {
    throw new SetupError(`${option}: "${word}" is not a whole number from 1 to ${String(largest)}.`);
  }
  return number;
}

/** @param {string} text */
function partsIn(text) {
  const words = text.split(",").map((word) => word.trim());
  const unknown = words.find((word) => !parts.some((part) => part === word));
  if (unknown !== undefined) {
    throw new SetupError(`--only: there is no part "${unknown}". The parts are: ${parts.join(", ")}.`);
  }
  return parts.filter((part) => words.includes(part));
}
