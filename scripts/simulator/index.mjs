/** A PowerShell prompt on a simulated host: the Hyper-V cmdlets work and print as on Windows. */
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { repository } from "../setup/repository.mjs";
import { runCommand } from "../setup/runCommand.mjs";
import { firstHost } from "./firstHost.mjs";

const { values } = parseArgs({
  options: {
    fabric: { type: "string", default: ".fabric" },
    definition: { type: "string" },
    host: { type: "string" },
    command: { type: "string" },
  },
});

/** npm runs its scripts in the root, wherever it was called. */
const here = process.env["INIT_CWD"] ?? process.cwd();
const folder = path.resolve(here, values.fabric);
const definition = values.definition === undefined ? undefined : path.resolve(here, values.definition);

const require = createRequire(import.meta.url);
const built = path.join(repository, "dist", "provider", "powershell");
const { Fabric } = require(path.join(built, "connections", "fabric.js"));
const { isProviderError } = require(path.join(built, "providerError.js"));
const fabric = new Fabric({ folder, definition, executable: "pwsh" });
try {
  process.exitCode = await enter(await fabric.ensureHost(values.host ?? firstHost(folder, definition) ?? "HV1"));
} catch (error) {
  if (!(error instanceof Error && isProviderError(error))) throw error;
  console.error([error.message, Reflect.get(error, "hint")].filter(Boolean).join("; "));
  process.exitCode = 1;
}

/** @param {string} host */
async function enter(host) {
  const script = path.join(repository, "simulator", "Enter-Fabric.ps1");
  const args = ["-NoLogo", "-NoProfile", ...(values.command === undefined ? ["-NoExit"] : []), "-File", script];
  args.push("-Path", folder, "-HostName", host);
  if (values.command !== undefined) args.push("-Command", values.command);
  const { exitCode } = await runCommand(process.env["NODE_POWERSHELL"] ?? "pwsh", args, {
    environment: { PSModulePath: path.join(repository, "simulator", "modules") },
  });
  return exitCode;
}
