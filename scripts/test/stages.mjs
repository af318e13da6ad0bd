import { SetupError } from "../setup/setupError.mjs";

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {"check" | "jest" | "pack"} kind
 * @property {string} about
 * @property {string} [package] whose command runs
 * @property {readonly string[]} [args]
 * @property {boolean} [needsTools] Pulumi and PowerShell
 * @property {boolean} [onlyByName] too long for every run
 */

/**
 * All that there is to run, in this order.
 *
 * @type {readonly Stage[]}
 */
export const STAGES = [
  {
    name: "types",
    kind: "check",
    about: "types and the rules that need them (oxlint), in sources, tests, scripts and examples",
    package: "oxlint",
  },
  {
    name: "lint",
    kind: "check",
    about: "ESLint: what a file shows by itself, and the rules of the layers",
    package: "eslint",
    args: [".", "--max-warnings", "0"],
  },
  {
    name: "format",
    kind: "check",
    about: "Prettier",
    package: "prettier",
    args: ["--check", ".", "--log-level", "warn"],
  },
  { name: "markdown", kind: "check", about: "markdownlint", package: "markdownlint-cli2" },
  { name: "knip", kind: "check", about: "files, exports and dependencies that nothing uses", package: "knip" },
  { name: "pack", kind: "pack", about: "publint on the package as it would be published" },
  { name: "unit", kind: "jest", about: "the pure parts" },
  { name: "contract", kind: "jest", about: "the provider against PowerShell", needsTools: true },
  { name: "e2e", kind: "jest", about: "the examples through the Pulumi CLI", needsTools: true },
  {
    name: "thorough",
    kind: "jest",
    about:
      "what takes minutes: all faults and failovers, hostile text, random machines and sequences, limits of time, ten thousand calls, runs cut short",
    needsTools: true,
    onlyByName: true,
  },
];

/**
 * @param {readonly string[]} names none means all that `npm test` runs
 * @returns {readonly Stage[]}
 */
export function chooseStages(names) {
  const known = STAGES.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new SetupError(`There is no stage "${unknown}". The stages are: ${known.join(", ")}.`);
  }
  return STAGES.filter(({ name, onlyByName }) => (names.length === 0 ? onlyByName !== true : names.includes(name)));
}
