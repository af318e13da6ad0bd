/** Runs a PowerShell script of the tests in a process of its own and gives the JSON that it writes. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { sessionEnvironment } from "../../provider/powershell/connections/environment";
import { simulatorModules } from "../../provider/powershell/packageFolder";

const execute = promisify(execFile);

/** Runs a script file with the simulator's modules; its one JSON text is its only output. */
export async function runScript(file: string, parameters: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const words = Object.entries(parameters).flatMap(([name, value]) => [`-${name}`, value]);
  const { stdout } = await execute("pwsh", ["-NoProfile", "-NonInteractive", "-File", file, ...words], {
    env: sessionEnvironment("pwsh", { PSModulePath: simulatorModules() }),
    maxBuffer: 2 ** 26,
  });
  const json: unknown = JSON.parse(stdout);
  return json;
}
