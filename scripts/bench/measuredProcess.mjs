/** Runs a program and takes its time and memory. */
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { interrupted } from "./interruption.mjs";
import { MemoryWatch } from "./memory.mjs";
import { readTree } from "./processTree.mjs";

/**
 * @typedef {object} MeasuredRun
 * @property {number} seconds
 * @property {import("./memory.mjs").Memory | undefined} memory
 * @property {string} output what it wrote to its standard output
 */

/** How long Pulumi may take to end what it has begun. */
const graceMilliseconds = 10_000;

/**
 * Rejects when the program fails, with what it said, and when the benchmark is interrupted.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ readonly folder: string, readonly environment?: Readonly<Record<string, string>> }} place
 * @returns {Promise<MeasuredRun>}
 */
export async function runMeasured(file, args, { folder, environment = {} }) {
  interrupted.throwIfAborted();
  const begun = performance.now();
  // In a group of its own, a program gets the signal of Ctrl-C from us alone, and only once.
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  const watch = new MemoryWatch(child.pid ?? 0);
  const end = () => void endTree(child);
  interrupted.addEventListener("abort", end, { once: true });
  try {
    const { exitCode, output, errors } = await outcomeOf(child);
    interrupted.throwIfAborted();
    const seconds = (performance.now() - begun) / 1000;
    if (exitCode !== 0) {
      throw new Error(`${file} ${args.join(" ")} ended with ${String(exitCode)}:\n${output}\n${errors}`.trim());
    }
    return { seconds, memory: watch.end(), output };
  } finally {
    watch.end();
    interrupted.removeEventListener("abort", end);
  }
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child
 * @returns {Promise<{ exitCode: number, output: string, errors: string }>}
 */
function outcomeOf(child) {
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (output += String(text)));
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += String(text)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? 1, output, errors }));
  });
}

/** @param {import("node:child_process").ChildProcess} child */
async function endTree(child) {
  const tree = readTree(child.pid ?? 0);
  child.kill("SIGINT");
  const isOver = new Promise((resolve) => child.once("close", resolve));
  const patience = new Promise((resolve) => setTimeout(resolve, graceMilliseconds));
  await Promise.race([isOver, patience]);
  for (const { id, command } of tree) {
    // Its number may have gone to another process.
    if (readTree(id)[0]?.command === command) process.kill(id, "SIGKILL");
  }
}
