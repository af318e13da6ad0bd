/**
 * @typedef {{ name: string, passed: number, failed: number, milliseconds: number }} Row
 */

/**
 * @param {readonly Row[]} rows
 * @param {number} milliseconds how long all took, which is less than the sum where stages run side by side
 */
export function summary(rows, milliseconds) {
  const width = Math.max(...rows.map(({ name }) => name.length), "all".length);
  return [...rows, { name: "all", ...totals(rows), milliseconds }]
    .map((row) => `${row.name.padEnd(width)}  ${seconds(row.milliseconds).padStart(8)}  ${counts(row)}`)
    .join("\n");
}

/** @param {readonly Row[]} rows */
export function totals(rows) {
  return {
    passed: rows.reduce((sum, row) => sum + row.passed, 0),
    failed: rows.reduce((sum, row) => sum + row.failed, 0),
  };
}

/** @param {Pick<Row, "passed" | "failed">} row */
export function counts({ passed, failed }) {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
