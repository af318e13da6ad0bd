import { existsSync, readFileSync } from "node:fs";

/**
 * The numbers of a run of Jest. A suite that could not be loaded is a failure although none of its tests failed, and so
 * is whatever else made Jest say no.
 *
 * @param {string} resultFile
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function jestTotals(resultFile, exitCode) {
  if (!existsSync(resultFile)) {
    return { passed: 0, failed: 1 };
  }
  /** @type {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} */
  const result = JSON.parse(readFileSync(resultFile, "utf8"));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}
