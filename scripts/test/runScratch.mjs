import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// PowerShell's runtime keeps these in the temporary folder for as long as the machine runs.
const OF_THE_RUNTIME = /^(\.dotnet|clr-debug-pipe-|dotnet-diagnostic-|CoreFxPipe_)/;

const GRACE_MILLISECONDS = 10_000;
const LOOK_AGAIN_MILLISECONDS = 200;

/** The folders of one run of the tests. What is still in `temporary` at the end, somebody forgot to clean up. */
export class RunScratch {
  #root = mkdtempSync(path.join(tmpdir(), "hyperv-fabric-"));
  results = path.join(this.#root, "results");
  temporary = path.join(this.#root, "tmp");

  constructor() {
    mkdirSync(this.results);
    mkdirSync(this.temporary);
  }

  /**
   * Makes a process put its temporary files into this run's folder, which is also the mark by which it is found again,
   * and keeps Pulumi away from the log-ins of the person who runs the tests.
   */
  get environment() {
    const { temporary } = this;
    return {
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      PULUMI_HOME: path.join(this.#root, "pulumi"),
      // Where Pulumi keeps compiled programs; otherwise for good in the temporary folder.
      TS_NODE_CACHE_DIRECTORY: path.join(this.#root, "compiled"),
    };
  }

  /**
   * Names the files and processes that the tests left behind, and ends the processes.
   *
   * @param {number} [graceMilliseconds] a process that was told to end may need a moment for it
   */
  async leftBehind(graceMilliseconds = GRACE_MILLISECONDS) {
    const processes = await this.#lastingProcesses(graceMilliseconds);
    for (const { id } of processes) {
      process.kill(id, "SIGKILL");
    }
    const files = readdirSync(this.temporary).filter((name) => !OF_THE_RUNTIME.test(name));
    return [
      ...processes.map(({ id, command }) => `process ${String(id)}: ${command}`),
      ...files.map((name) => `temporary file or folder: ${name}`),
    ];
  }

  remove() {
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }

  /** @param {number} graceMilliseconds */
  async #lastingProcesses(graceMilliseconds) {
    const deadline = Date.now() + graceMilliseconds;
    let processes = this.#processes();
    while (processes.length > 0 && Date.now() < deadline) {
      await sleep(LOOK_AGAIN_MILLISECONDS);
      processes = this.#processes();
    }
    return processes;
  }

  /** Only Linux lets us read the environment of processes; elsewhere none is found. */
  #processes() {
    const mark = `TMPDIR=${this.temporary}\0`;
    return processIds()
      .filter((id) => `${readProcessFile(id, "environ")}\0`.includes(mark))
      .map((id) => ({ id, command: readProcessFile(id, "cmdline").replaceAll("\0", " ").trim() }));
  }
}

function processIds() {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/**
 * @param {number} id
 * @param {"environ" | "cmdline"} name
 */
function readProcessFile(id, name) {
  try {
    return readFileSync(`/proc/${String(id)}/${name}`, "utf8");
  } catch {
    return "";
  }
}
