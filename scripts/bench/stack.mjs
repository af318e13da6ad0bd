/** A Pulumi stack of the benchmark: a project in a folder, the state in a folder beside it. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { runMeasured } from "./measuredProcess.mjs";
import { trafficIn } from "./trace.mjs";

/** @typedef {import("./program/declarations.mjs").Settings} Settings */

const project = "bench";
const stack = "bench";

export class BenchStack {
  /** @type {Settings} */
  #settings;
  #trace;

  /**
   * @param {string} folder
   * @param {Settings} settings
   */
  constructor(folder, settings) {
    this.folder = folder;
    this.#settings = settings;
    this.#trace = join(folder, "trace.jsonl");
    this.environment = {
      PULUMI_BACKEND_URL: `file://${join(folder, "state").replaceAll("\\", "/")}`,
      PULUMI_HOME: join(folder, "home"),
      PULUMI_CONFIG_PASSPHRASE: "bench",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      HYPERV_FABRIC_TRACE: this.#trace,
    };
  }

  /** Makes project and stack. A fabric that is to be used is in the folder already. */
  async initialize() {
    await mkdir(join(this.folder, "state"), { recursive: true });
    await cp(join(repository, "scripts", "bench", "program"), this.folder, { recursive: true });
    const connections = { default: { type: "simulator", definition: "fabric.json" } };
    const description = {
      name: project,
      runtime: "nodejs",
      main: "index.mjs",
      config: { "hyperv:connections": { value: connections } },
    };
    await writeFile(join(this.folder, "Pulumi.yaml"), JSON.stringify(description));
    await writeFile(join(this.folder, "package.json"), JSON.stringify({ name: project, type: "module" }));
    await this.edit({});
    await this.run("stack", "init", stack);
  }

  /** @param {Partial<Settings>} change */
  async edit(change) {
    this.#settings = { ...this.#settings, ...change };
    await writeFile(join(this.folder, "settings.json"), JSON.stringify(this.#settings));
  }

  /**
   * Runs a command of the CLI.
   *
   * @param {readonly string[]} args
   */
  run(...args) {
    return runMeasured("pulumi", [...args, "--non-interactive"], {
      folder: this.folder,
      environment: this.environment,
    });
  }

  /** What crossed to the hosts since it was last taken. */
  async takeTraffic() {
    const text = await readFile(this.#trace, "utf8").catch(() => "");
    await rm(this.#trace, { force: true });
    return trafficIn(text);
  }

  /** The resources as they stand in the state. */
  async resources() {
    const { output } = await this.run("stack", "export", "--stack", stack);
    /** @type {readonly { type: string, inputs?: Record<string, unknown> }[]} */
    const resources = JSON.parse(output).deployment.resources ?? [];
    return resources;
  }
}
