/** How large the package is, and what it takes to load it. */
import { repository } from "../setup/repository.mjs";
import { runNpm } from "../setup/runNpm.mjs";
import { runMeasured } from "./measuredProcess.mjs";
import { median } from "./statistics.mjs";

/**
 * @typedef {object} PackageSize
 * @property {number} tarballBytes
 * @property {number} unpackedBytes
 * @property {number} files
 *
 * @typedef {object} StartTime
 * @property {string} loads
 * @property {number} seconds of a whole Node.js process that does nothing else; the median
 */

const times = 7;

/** @type {Readonly<Record<string, string>>} */
const programs = {
  nothing: "",
  "@pulumi/pulumi": 'require("@pulumi/pulumi")',
  "hyperv-fabric": 'require("hyperv-fabric")',
  "hyperv-fabric/provider": 'require("hyperv-fabric/provider")',
};

/**
 * @returns {Promise<{ readonly size: PackageSize, readonly starts: readonly StartTime[] }>}
 */
export async function measurePackage() {
  return { size: await packageSize(), starts: await startTimes() };
}

/** @returns {Promise<PackageSize>} */
async function packageSize() {
  const { exitCode, output } = await runNpm("pack --dry-run --ignore-scripts --json --loglevel=error", {
    output: "capture",
  });
  if (exitCode !== 0) throw new Error(output);
  const [packed] = JSON.parse(output);
  return { tarballBytes: packed.size, unpackedBytes: packed.unpackedSize, files: packed.entryCount };
}

/** @returns {Promise<StartTime[]>} */
async function startTimes() {
  const starts = [];
  for (const [loads, program] of Object.entries(programs)) {
    const seconds = [];
    // The first one reads from the disk what the others find in memory.
    for (let time = 0; time <= times; time += 1) {
      seconds.push((await runMeasured(process.execPath, ["-e", program], { folder: repository })).seconds);
    }
    starts.push({ loads, seconds: median(seconds.slice(1)) });
  }
  return starts;
}
