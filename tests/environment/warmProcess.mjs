/** A PowerShell process that serves one session after the other. */
import { randomBytes } from "node:crypto";
import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import { PassThrough, Writable } from "node:stream";

const server = fileURLToPath(new URL("Start-SessionServer.ps1", import.meta.url));
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
  #real;
  /** Lines that were asked for, and that were answered. */
  #asked = 0;
  #answered = 0;
  #rest = "";
  #marks = { begin: mark("begin"), end: mark("end"), dead: mark("dead") };

  /**
   * @param {typeof import("node:child_process").spawn} spawn
   * @param {string} executable
   * @param {readonly string[]} words without what makes the process read its lines
   * @param {import("node:child_process").SpawnOptions} options
   */
  constructor(spawn, executable, words, options) {
    const { begin, end, dead } = this.#marks;
    const serve = ["-File", server, "-BeginMark", begin, "-EndMark", end, "-DeadMark", dead];
    const real = spawn(executable, [...words, ...serve], { ...options, stdio: ["pipe", "pipe", "pipe"] });
    this.#real = real;
    real.stdout.setEncoding("utf8").on("data", (text) => this.#read(text));
    real.stderr.setEncoding("utf8").on("data", (text) => this.tenant?.errorOutput(text));
    real.stdin.on("error", () => undefined);
    real.on("error", (error) => this.#gone(() => this.tenant?.failed(error)));
    real.on("exit", (code, signal) => this.#gone(() => this.tenant?.exited(code, signal)));
    // A run waits for no process that nobody uses; each ends when its standard input closes.
    real.unref();
    for (const pipe of [real.stdin, real.stdout, real.stderr]) Reflect.apply(Reflect.get(pipe, "unref"), pipe, []);
  }

  get pid() {
    return this.#real.pid;
  }

  /** Whether it is between two lines. */
  get isIdle() {
    return !this.isGone && this.#asked === this.#answered;
  }

  /** @param {NodeJS.ProcessEnv} environment of the session that begins */
  begin(environment) {
    const encoded = Buffer.from(JSON.stringify(environment)).toString("base64");
    this.#real.stdin.write(`${this.#marks.begin} ${encoded}\n`);
  }

  end() {
    this.#real.stdin.write(`${this.#marks.end}\n`);
  }

  /** @param {string} text */
  write(text) {
    this.#asked += text.match(question)?.length ?? 0;
    this.#real.stdin.write(text);
  }

  kill() {
    return this.#real.kill("SIGKILL");
  }

  /** @param {() => void} tell */
  #gone(tell) {
    this.isGone = true;
    tell();
  }

  /** @param {string} text */
  #read(text) {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    this.#answered += lines.filter((line) => answer.test(line)).length;
    this.tenant?.output(text);
    if (lines.some((line) => line.trim() === this.#marks.dead)) {
      this.#asked = this.#answered;
      this.tenant?.exited(null, "SIGKILL");
    }
  }
}

/** @param {string} what */
function mark(what) {
  return `${what}-${randomBytes(12).toString("hex")}`;
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
   * @param {NodeJS.ProcessEnv} environment
   * @param {() => void} giveBack
   */
  constructor(warm, environment, giveBack) {
    super();
    this.#warm = warm;
    this.#giveBack = giveBack;
    this.pid = warm.pid;
    this.stdin = new Writable({
      decodeStrings: false,
      write: (text, _encoding, written) => {
        if (warm.tenant === this.#tenant) warm.write(String(text));
        written();
      },
    });
    warm.tenant = this.#tenant;
    warm.begin(environment);
  }

  /** @param {NodeJS.Signals} signal */
  kill(signal) {
    if (this.#warm.tenant !== this.#tenant) return false;
    if (!this.#warm.isIdle) return this.#warm.kill();
    this.#warm.end();
    this.#end(null, signal);
    return true;
  }

  /** @type {Tenant} */
  #tenant = {
    output: (text) => this.stdout.write(text),
    errorOutput: (text) => this.stderr.write(text),
    failed: (error) => this.emit("error", error),
    exited: (code, signal) => this.#end(code, signal),
  };

  /**
   * @param {number | null} code
   * @param {NodeJS.Signals | null} signal
   */
  #end(code, signal) {
    this.#warm.tenant = undefined;
    this.stdout.end();
    this.stderr.end();
    setImmediate(() => this.emit("exit", code, signal));
    if (!this.#warm.isGone) this.#giveBack();
  }
}
