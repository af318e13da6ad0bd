/** A PowerShell process that serves one session after the other. */
import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import { PassThrough, Writable } from "node:stream";

const resetScript = fileURLToPath(new URL("Reset-PowerShell.ps1", import.meta.url));
const asNew = "the process is as new";
/** How node-powershell has a process say that it is through with a line. */
const question = /\[Console\]::Out\.WriteLine\("[A-Za-z0-9]{16}"\)/g;
const answer = /^[A-Za-z0-9]{16}\r?$/;

/**
 * @typedef {object} Tenant who has the process now
 * @property {(text: string) => void} output
 * @property {(text: string) => void} errorOutput
 * @property {(error: Error) => void} failed
 * @property {(code: number | null, signal: NodeJS.Signals | null) => void} exited
 */

export class WarmProcess {
  isGone = false;
  /** @type {Tenant | undefined} */
  tenant;
  /** Lines that were asked for, and that were answered. */
  #asked = 0;
  #answered = 0;
  #rest = "";
  /** @type {(() => void) | undefined} */
  #onReset;

  /** @param {import("node:child_process").ChildProcessWithoutNullStreams} real */
  constructor(real) {
    this.real = real;
    real.stdout.setEncoding("utf8").on("data", (text) => this.#read(text));
    real.stderr.setEncoding("utf8").on("data", (text) => this.tenant?.errorOutput(text));
    real.on("error", (error) => this.tenant?.failed(error));
    real.on("exit", (code, signal) => {
      this.isGone = true;
      this.#onReset?.();
      this.tenant?.exited(code, signal);
    });
    // A run waits for no process that nobody uses; each ends when its standard input closes.
    real.unref();
    for (const pipe of [real.stdin, real.stdout, real.stderr]) Reflect.apply(Reflect.get(pipe, "unref"), pipe, []);
  }

  /** Whether it is between two lines, and nothing of a session before is left. */
  get isIdle() {
    return !this.isGone && this.#onReset === undefined && this.#asked === this.#answered;
  }

  /** @param {string} text */
  write(text) {
    this.#asked += text.match(question)?.length ?? 0;
    this.real.stdin.write(text);
  }

  /**
   * Forgets what the session before has left.
   *
   * @param {NodeJS.ProcessEnv} environment of the next
   */
  async reset(environment) {
    const encoded = Buffer.from(JSON.stringify(environment)).toString("base64");
    await new Promise((resolve) => {
      this.#onReset = () => resolve(undefined);
      this.real.stdin.write(`& '${resetScript}' -Environment '${encoded}'; '${asNew}'\n`);
    });
    this.#onReset = undefined;
  }

  /** @param {string} text */
  #read(text) {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    this.#answered += lines.filter((line) => answer.test(line)).length;
    if (this.#onReset === undefined) this.tenant?.output(text);
    else if (lines.some((line) => line.trim() === asNew)) this.#onReset();
  }
}

/** What node-powershell takes for the process that it has started. */
export class LeasedProcess extends EventEmitter {
  stdout = new PassThrough();
  stderr = new PassThrough();
  /** @type {Writable} */
  stdin;
  #warm;
  #giveBack;

  /**
   * @param {WarmProcess} warm
   * @param {Promise<void>} ready
   * @param {() => void} giveBack
   */
  constructor(warm, ready, giveBack) {
    super();
    this.#warm = warm;
    this.#giveBack = giveBack;
    this.pid = warm.real.pid;
    this.stdin = new Writable({
      decodeStrings: false,
      write: (text, _encoding, written) => {
        void ready.then(() => {
          warm.write(String(text));
          written();
        });
      },
    });
    warm.tenant = {
      output: (text) => this.stdout.write(text),
      errorOutput: (text) => this.stderr.write(text),
      failed: (error) => this.emit("error", error),
      exited: (code, signal) => this.#end(code, signal),
    };
  }

  /** @param {NodeJS.Signals} signal */
  kill(signal) {
    if (!this.#warm.isIdle) return this.#warm.real.kill(signal);
    this.#end(null, signal);
    this.#giveBack();
    return true;
  }

  /**
   * @param {number | null} code
   * @param {NodeJS.Signals | null} signal
   */
  #end(code, signal) {
    this.#warm.tenant = undefined;
    this.stdout.end();
    this.stderr.end();
    setImmediate(() => this.emit("exit", code, signal));
  }
}
