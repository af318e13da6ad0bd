import { jestTotals } from "../../../../scripts/test/jestTotals.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();

function totals(passed: number, failed: number, brokenSuites: number, exitCode: number, levels = ["unit"]) {
  const testResults = [{ name: "/project/tests/unit/some.test.ts" }];
  const numbers = { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: brokenSuites };
  return jestTotals(folder.file("unit.json", JSON.stringify({ ...numbers, testResults })), exitCode, levels);
}

test("counts tests, and a suite that could not be loaded as a failure", () => {
  expect(totals(12, 0, 0, 0)).toEqual({ passed: 12, failed: 0 });
  expect(totals(12, 2, 1, 1)).toEqual({ passed: 12, failed: 3 });
});

test("counts a failure when only Jest itself said no", () => {
  expect(totals(12, 0, 0, 1)).toEqual({ passed: 12, failed: 1 });
  expect(jestTotals(folder.path("missing.json"), 1, [])).toEqual({ passed: 0, failed: 1 });
});

test("counts a level of which no test was found as a failure", () => {
  expect(totals(12, 0, 0, 0, ["unit", "contract"])).toEqual({ passed: 12, failed: 1 });
});
