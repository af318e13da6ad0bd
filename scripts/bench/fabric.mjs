/** A simulated fabric of the benchmark. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { readCalls } from "../simulator/callLog.mjs";
import { fabricDefinition } from "./fabricDefinition.mjs";
import { runMeasured } from "./measuredProcess.mjs";
import { nodes } from "./program/declarations.mjs";

const modules = join(repository, "simulator", "modules");

export class BenchFabric {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /**
   * Builds it.
   *
   * @param {string} parent the folder that it is to be in
   * @param {"single" | "cluster"} workload
   */
  static async build(parent, workload) {
    await mkdir(parent, { recursive: true });
    const fabric = new BenchFabric(join(parent, ".fabric"));
    const definition = join(parent, "fabric.json");
    await writeFile(definition, JSON.stringify(fabricDefinition(workload)));
    const script = join(repository, "simulator", "Initialize-Fabric.ps1");
    const parameters = ["-Path", fabric.folder, "-HostName", nodes[0] ?? "", "-DefinitionPath", definition];
    await runScript(script, parameters, {});
    return fabric;
  }

  /**
   * Runs a script file in one PowerShell process on the first host, as somebody would who has logged on there.
   *
   * @param {string} script
   * @param {readonly string[]} parameters
   */
  run(script, ...parameters) {
    return runScript(script, parameters, { HYPERV_FABRIC_ROOT: this.folder, HYPERV_FABRIC_HOST: nodes[0] ?? "" });
  }

  /** The calls since they were last taken. */
  async takeCalls() {
    const calls = await readCalls(this.folder);
    const log = join(this.folder, "log");
    const files = (await readdir(log)).filter((name) => name.endsWith(".jsonl"));
    await Promise.all(files.map((name) => rm(join(log, name))));
    return calls;
  }
}

/**
 * @param {string} script
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} environment
 */
function runScript(script, parameters, environment) {
  const args = ["-NoLogo", "-NoProfile", "-NonInteractive", "-File", script, ...parameters];
  return runMeasured(process.env["NODE_POWERSHELL"] ?? "pwsh", args, {
    folder: repository,
    environment: { PSModulePath: modules, ...environment },
  });
}
