/**
 * The environment of tests that use PowerShell without testing how its processes come and go. A new process needs two to three seconds of
 * computing until it has compiled what a session runs; here it serves one session after the other. One that is ended from outside in the
 * middle of a line loses its process, as everywhere.
 */
import childProcess from "node:child_process";
import { TestEnvironment } from "jest-environment-node";
import { LeasedProcess, WarmProcess } from "./warmProcess.mjs";

const mostIdle = 8;
/** What makes PowerShell read its lines from its standard input. */
const linesFromInput = ["-Command", "-"];
/** @type {Map<string, WarmProcess[]>} by command line, the last given back last */
const idle = new Map();
const realSpawn = childProcess.spawn;

/**
 * @param {string} executable
 * @param {readonly string[]} words
 * @param {import("node:child_process").SpawnOptions} options
 */
function take(executable, words, options) {
  const key = JSON.stringify([executable, words]);
  const living = (idle.get(key) ?? []).filter(({ isGone }) => !isGone);
  const warm = living.pop() ?? new WarmProcess(realSpawn, executable, words.slice(0, -linesFromInput.length), options);
  idle.set(key, living);
  return new LeasedProcess(warm, options.env ?? process.env, () => keep(key, warm));
}

/**
 * @param {string} key
 * @param {WarmProcess} warm
 */
function keep(key, warm) {
  const kept = [...(idle.get(key) ?? []), warm];
  if (kept.length > mostIdle) kept.shift()?.kill();
  idle.set(key, kept);
}

/** Whether it reads its lines from its standard input, as the sessions do. @param {unknown} words */
function readsLines(words) {
  return Array.isArray(words) && words.slice(-linesFromInput.length).join(" ") === linesFromInput.join(" ");
}

export default class WarmEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    Reflect.set(childProcess, "spawn", (/** @type {unknown[]} */ ...parameters) => {
      const [executable, words, options] = parameters;
      return readsLines(words)
        ? Reflect.apply(take, undefined, [executable, words, options])
        : Reflect.apply(realSpawn, undefined, parameters);
    });
  }

  /** @override */
  async teardown() {
    Reflect.set(childProcess, "spawn", realSpawn);
    await super.teardown();
  }
}
