/** A PowerShell prompt on a simulated host: the Hyper-V cmdlets work and print as on Windows. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "../setup/repository.mjs";
import { runCommand } from "../setup/runCommand.mjs";

const { values } = parseArgs({
  options: {
    fabric: { type: "string", default: ".fabric" },
    definition: { type: "string" },
    host: { type: "string", default: "HV1" },
    command: { type: "string" },
  },
});

const modules = join(repository, "simulator", "modules");
const script = join(repository, "simulator", "Enter-Fabric.ps1");
const args = ["-NoLogo", "-NoProfile", ...(values.command === undefined ? ["-NoExit"] : []), "-File", script];
args.push("-Path", values.fabric, "-HostName", values.host);
if (values.definition !== undefined) args.push("-DefinitionPath", values.definition);
if (values.command !== undefined) args.push("-Command", values.command);

const { exitCode } = await runCommand(process.env["NODE_POWERSHELL"] ?? "pwsh", args, {
  environment: { PSModulePath: modules },
});
process.exitCode = exitCode;
