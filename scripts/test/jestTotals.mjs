import { existsSync, readFileSync } from "node:fs";

/**
 * The numbers of a run of Jest. A suite that could not be loaded is a failure although none of its tests failed, and so
 * is whatever else made Jest say no, and one of several levels of which it found no test at all.
 *
 * @param {string} resultFile
 * @param {number} exitCode
 * @param {readonly string[]} levels
 * @returns {{ passed: number, failed: number }}
 */
export function jestTotals(resultFile, exitCode, levels) {
  if (!existsSync(resultFile)) {
    return { passed: 0, failed: 1 };
  }
  /** @type {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, testResults: readonly { name: string }[] }} */
  const result = JSON.parse(readFileSync(resultFile, "utf8"));
  const files = result.testResults.map(({ name }) => name.replaceAll("\\", "/"));
  const isEmpty = (/** @type {string} */ level) => !files.some((name) => name.includes(`/tests/${level}/`));
  // Jest itself fails when it finds none in one level alone.
  const empty = levels.length > 1 ? levels.filter(isEmpty).length : 0;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + empty;
  return { passed: result.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}
