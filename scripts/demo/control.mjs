import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { runCommand } from "../setup/runCommand.mjs";

/**
 * Runs a line with the simulator's control module, and gives what it writes.
 *
 * @param {string} fabric
 * @param {string} line
 */
export async function control(fabric, line) {
  const script = `$ErrorActionPreference = 'Stop'; Import-Module -Name FabricControl; ${line}`;
  const { exitCode, output } = await runCommand(
    process.env["NODE_POWERSHELL"] ?? "pwsh",
    ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", script],
    {
      environment: { PSModulePath: join(repository, "simulator", "modules"), HYPERV_FABRIC_ROOT: fabric },
      output: "capture",
    },
  );
  if (exitCode !== 0) throw new Error(output);
  return output;
}
