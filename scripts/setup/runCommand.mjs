import { spawn } from "node:child_process";
import { repository } from "./repository.mjs";

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [environment] added to this process's own
 * @property {"inherit" | "capture"} [output]
 */

/**
 * Runs a program in the root of the repository and waits for it. An interruption of this process is passed on.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function runCommand(file, args, { environment = {}, output = "inherit" } = {}) {
  const child = spawn(file, args, {
    cwd: repository,
    env: { ...process.env, ...environment },
    stdio: output === "inherit" ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on("SIGINT", passOn).on("SIGTERM", passOn);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGINT", passOn).off("SIGTERM", passOn);
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/**
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return runCommand(process.execPath, args, options);
}
