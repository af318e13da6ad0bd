import { prepareBuild, preparePackages } from "../setup/prepare.mjs";
import { provideTools } from "../setup/provideTools.mjs";
import { Ledger } from "./ledger.mjs";
import { RunScratch } from "./runScratch.mjs";
import { runStage, runTests } from "./runStage.mjs";

/**
 * @typedef {import("./runStage.mjs").Outcome} Outcome
 * @typedef {import("./stages.mjs").Stage} Stage
 */

const SIDE_BY_SIDE = 2;

/**
 * Prepares what the stages need and runs every one of them, whatever failed before.
 *
 * @param {readonly Stage[]} stages
 */
export async function runAll(stages) {
  const ledger = new Ledger();
  const scratch = new RunScratch();
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  try {
    await runPrepared(stages, ledger, scratch, interruption.signal);
    if (interruption.signal.aborted) {
      await ledger.record("interrupted", () => Promise.resolve({ passed: 0, failed: 1 }));
    }
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    scratch.remove();
  }
  return ledger.rows;
}

/**
 * @param {readonly Stage[]} stages
 * @param {Ledger} ledger
 * @param {RunScratch} scratch
 * @param {AbortSignal} interruption
 */
async function runPrepared(stages, ledger, scratch, interruption) {
  if (!(await ledger.record("packages", () => prepared(preparePackages)))) {
    return;
  }
  await ledger.record("build", () => prepared(prepareBuild));
  const toolsWanted = stages.some(({ needsTools }) => needsTools);
  const tools = toolsWanted && (await ledger.record("tools", () => prepared(provideTools)));

  await sideBySide(
    stages.filter(({ kind }) => kind !== "jest"),
    async (stage) => {
      if (!interruption.aborted) {
        await ledger.record(stage.name, () => runStage(stage, scratch));
      }
    },
  );
  if (!interruption.aborted) {
    await runAllTests(
      stages.filter(({ kind }) => kind === "jest"),
      tools,
      ledger,
      scratch,
    );
  }
  await ledger.record("left behind", () => nothingLeftBehind(scratch));
}

/**
 * @param {readonly Stage[]} stages
 * @param {boolean} tools whether Pulumi and PowerShell are there
 * @param {Ledger} ledger
 * @param {RunScratch} scratch
 */
async function runAllTests(stages, tools, ledger, scratch) {
  const runnable = stages.filter(({ needsTools }) => tools || needsTools !== true);
  for (const { name } of stages.filter((stage) => !runnable.includes(stage))) {
    await ledger.record(name, notRun);
  }
  if (runnable.length > 0) {
    await ledger.record(runnable.map(({ name }) => name).join(", "), () => runTests(runnable, scratch));
  }
}

/**
 * @param {readonly Stage[]} stages
 * @param {(stage: Stage) => Promise<void>} run
 */
async function sideBySide(stages, run) {
  const queue = [...stages];
  const lane = async () => {
    for (let stage = queue.shift(); stage !== undefined; stage = queue.shift()) {
      await run(stage);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

/**
 * @param {() => Promise<unknown>} prepare
 * @returns {Promise<Outcome>}
 */
async function prepared(prepare) {
  await prepare();
  return { passed: 1, failed: 0 };
}

/** @returns {Promise<Outcome>} */
function notRun() {
  return Promise.resolve({ passed: 0, failed: 1, output: "Not run: its tools are missing." });
}

/**
 * @param {RunScratch} scratch
 * @returns {Promise<Outcome>}
 */
async function nothingLeftBehind(scratch) {
  const left = await scratch.leftBehind();
  return left.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: left.join("\n") };
}
