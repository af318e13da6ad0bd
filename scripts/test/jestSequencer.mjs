import { createRequire } from "node:module";

/** @typedef {Parameters<InstanceType<typeof import("@jest/test-sequencer").default>["sort"]>[0][number]} Test */

/**
 * Required: what the package declares for an import is not what it exports there.
 *
 * @type {typeof import("@jest/test-sequencer").default}
 */
const Sequencer = createRequire(import.meta.url)("@jest/test-sequencer").default;

/** The levels whose test files take longest come first: a long file at the end would keep one worker waiting for the other. */
const LEVELS = ["e2e", "contract", "unit"];

export default class LongestLevelFirst extends Sequencer {
  /**
   * @override
   * @param {Test[]} files
   */
  async sort(files) {
    const sorted = [...(await super.sort(files))];
    return sorted.sort((left, right) => levelOf(left) - levelOf(right));
  }
}

/** @param {Test} file */
function levelOf({ context }) {
  return LEVELS.indexOf(context.config.displayName?.name ?? "");
}
