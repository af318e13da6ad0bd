/**
 * The environment of tests that use PowerShell without testing how its processes come and go. A new process needs two to three seconds of
 * computing until it has compiled what a session runs; here it is taken again once its session has ended between two lines. A session
 * that is ended in the middle of a line loses its process, as everywhere.
 */
import childProcess from "node:child_process";
import { TestEnvironment } from "jest-environment-node";
import { LeasedProcess, WarmProcess } from "./warmProcess.mjs";

const mostIdle = 8;
/** @type {Map<string, WarmProcess[]>} by command line, the last given back last */
const idle = new Map();
const realSpawn = childProcess.spawn;

/**
 * @param {string} executable
 * @param {readonly string[]} words
 * @param {import("node:child_process").SpawnOptionsWithoutStdio} options
 */
function take(executable, words, options) {
  const key = JSON.stringify([executable, words]);
  const living = (idle.get(key) ?? []).filter(({ isGone }) => !isGone);
  const used = living.pop();
  idle.set(key, living);
  const warm = used ?? new WarmProcess(realSpawn(executable, words, { ...options, stdio: "pipe" }));
  const ready = used === undefined ? Promise.resolve() : used.reset(options.env ?? process.env);
  return new LeasedProcess(warm, ready, () => keep(key, warm));
}

/**
 * @param {string} key
 * @param {WarmProcess} warm
 */
function keep(key, warm) {
  const kept = [...(idle.get(key) ?? []), warm];
  const oldest = kept.length > mostIdle ? kept.shift() : undefined;
  oldest?.real.kill("SIGKILL");
  idle.set(key, kept);
}

/** Whether it reads its lines from its standard input, as the sessions do. @param {unknown} words */
function readsLines(words) {
  return Array.isArray(words) && words.slice(-2).join(" ") === "-Command -";
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
