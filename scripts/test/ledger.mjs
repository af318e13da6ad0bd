import { seconds } from "./report.mjs";

/** Tells what each piece of work came to, and remembers it. */
export class Ledger {
  /** @type {import("./report.mjs").Row[]} */
  rows = [];

  /**
   * Work that cannot even be started has failed, and what follows still gets its turn.
   *
   * @param {string} name
   * @param {() => Promise<import("./runStage.mjs").Outcome>} work
   * @returns {Promise<boolean>} whether nothing failed
   */
  async record(name, work) {
    const start = Date.now();
    const { passed, failed, output } = await work().catch(failure);
    const milliseconds = Date.now() - start;
    this.rows.push({ name, passed, failed, milliseconds });
    if (output !== undefined) {
      console.log(`\n${output.trim()}`);
    }
    console.log(`${failed === 0 ? "ok    " : "FAILED"} ${name} (${seconds(milliseconds)})`);
    return failed === 0;
  }
}

/**
 * @param {unknown} error
 * @returns {import("./runStage.mjs").Outcome}
 */
function failure(error) {
  return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
}
