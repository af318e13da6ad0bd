import { execFile } from "node:child_process";
import { isAtLeast, versionIn } from "./version.mjs";

// A cold start from a slow disk under a virus scanner takes many seconds.
const PATIENCE_MILLISECONDS = 60_000;

/** .NET refuses to start on a Linux without ICU unless it is told to do without cultures. */
const WITHOUT_CULTURES = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };

/**
 * @typedef {{ file: string, version: string, environment: Readonly<Record<string, string>> }} WorkingTool
 * `environment` holds what the tool needs to start on this machine.
 */

/**
 * A file is believed to be a tool only after it has run.
 *
 * @param {string} file
 * @param {string} minimum
 * @returns {Promise<WorkingTool | { reason: string }>}
 */
export async function tryTool(file, minimum) {
  /** @type {Record<string, string>} */
  let environment = {};
  let answer = await askVersion(file, environment);
  if ("failure" in answer && answer.failure.includes("ICU")) {
    environment = WITHOUT_CULTURES;
    answer = await askVersion(file, environment);
  }
  if ("failure" in answer) {
    return { reason: `${file} does not start: ${answer.failure}` };
  }
  const version = versionIn(answer.output);
  if (version === undefined) {
    return { reason: `${file} --version says no version` };
  }
  if (!isAtLeast(version, minimum)) {
    return { reason: `${file} is version ${version}, older than ${minimum}` };
  }
  return { file, version, environment };
}

/**
 * @param {string} file
 * @param {Record<string, string>} environment
 * @returns {Promise<{ output: string } | { failure: string }>}
 */
function askVersion(file, environment) {
  const options = {
    env: { ...process.env, ...environment, PULUMI_SKIP_UPDATE_CHECK: "true" },
    timeout: PATIENCE_MILLISECONDS,
  };
  return new Promise((resolve) => {
    execFile(file, ["--version"], options, (error, stdout, stderr) => {
      resolve(error === null ? { output: stdout } : { failure: firstLine(stderr) ?? firstLine(error.message) ?? "?" });
    });
  });
}

/** @param {string} text */
function firstLine(text) {
  return text.split("\n").find((line) => line.trim() !== "");
}
