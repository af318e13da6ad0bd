/** What the benchmark ran on: numbers of another machine say little. */
import os from "node:os";
import { runCommand } from "../setup/runCommand.mjs";

/**
 * @typedef {object} Machine
 * @property {string} date
 * @property {string} revision of the repository; with a + when files had changed since
 * @property {string} processor
 * @property {number} cores
 * @property {number} memoryBytes
 * @property {string} system
 * @property {string} node
 * @property {string} pulumi
 * @property {string} powerShell
 */

/**
 * @param {{ readonly pulumi: string, readonly powerShell: string }} versions
 * @returns {Promise<Machine>}
 */
export async function describeMachine({ pulumi, powerShell }) {
  const [processor] = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    revision: await revision(),
    processor: processor?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memoryBytes: os.totalmem(),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.versions.node,
    pulumi,
    powerShell,
  };
}

async function revision() {
  const head = await git("rev-parse", "--short", "HEAD");
  const changed = await git("status", "--porcelain");
  return head === "" ? "unknown" : `${head}${changed === "" ? "" : "+"}`;
}

/** @param {readonly string[]} args */
async function git(...args) {
  const { exitCode, output } = await runCommand("git", args, { output: "capture" });
  return exitCode === 0 ? output.trim() : "";
}
