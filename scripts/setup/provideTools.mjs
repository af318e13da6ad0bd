import { downloadPowerShell } from "./downloadPowerShell.mjs";
import { downloadPulumi } from "./downloadPulumi.mjs";
import { POWERSHELL_RELEASES } from "./powerShellRelease.mjs";
import { provideTool } from "./provideTool.mjs";
import { POWERSHELL, PULUMI } from "./requirements.mjs";
import { SetupError } from "./setupError.mjs";
import { putFirstOnPath } from "./searchPath.mjs";
import { downloadFolder } from "./toolFolders.mjs";

const MIRROR = "HYPERV_FABRIC_POWERSHELL_MIRROR";

/**
 * Makes `pulumi` and `pwsh` usable by their names in this process and all that it starts, however they came to be here.
 *
 * NODE_POWERSHELL is not set: it would win over the executable that a connection asks for.
 */
export async function provideTools() {
  const [pulumi, powerShell] = await bothOrAllThatIsMissing(providePulumi(), providePowerShell());
  putFirstOnPath(PULUMI.name, pulumi.file);
  putFirstOnPath(POWERSHELL.name, powerShell.file);
  // Pulumi runs programs with the Node.js that it finds: this one, whatever lies beside the tools.
  putFirstOnPath("node", process.execPath);
  Object.assign(process.env, pulumi.environment, powerShell.environment);
  process.env["PULUMI_SKIP_UPDATE_CHECK"] = "true";
  process.env["POWERSHELL_UPDATECHECK"] = "Off";
  process.env["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
  // Else every PowerShell that is killed leaves the sockets of its debuggers in the temporary folder.
  process.env["DOTNET_EnableDiagnostics"] = "0";
  process.env["POWERSHELL_DIAGNOSTICS_OPTOUT"] = "1";
  return { pulumi, powerShell };
}

/**
 * Whoever lacks both tools is told so at once, and not about the second when the first is there.
 *
 * @param {Promise<import("./tryTool.mjs").WorkingTool>} first
 * @param {Promise<import("./tryTool.mjs").WorkingTool>} second
 */
async function bothOrAllThatIsMissing(first, second) {
  const results = await Promise.allSettled([first, second]);
  const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (failures.length === 2 && failures.every((failure) => failure instanceof SetupError)) {
    throw new SetupError(failures.map(({ message }) => message).join("\n\n"));
  }
  return await Promise.all([first, second]);
}

function providePulumi() {
  return provideTool(PULUMI, (folder) => downloadPulumi({ version: PULUMI.pinned, folder }), [
    `Without access to get.pulumi.com: unpack the release archive so that ${downloadFolder(PULUMI)} has a folder "bin".`,
    ...proxyAdvice(),
  ]);
}

function providePowerShell() {
  const releases = process.env[MIRROR] ?? POWERSHELL_RELEASES;
  return provideTool(POWERSHELL, (folder) => downloadPowerShell({ version: POWERSHELL.pinned, folder, releases }), [
    `Without access to github.com: set ${MIRROR} to the address of a copy of ${POWERSHELL_RELEASES},`,
    `or unpack the release archive into ${downloadFolder(POWERSHELL)}.`,
    ...proxyAdvice(),
  ]);
}

function proxyAdvice() {
  const proxy = process.env["HTTPS_PROXY"] ?? process.env["https_proxy"];
  return proxy === undefined
    ? []
    : ["HTTPS_PROXY is set. Node.js uses it for downloads from version 24 on, with NODE_USE_ENV_PROXY=1."];
}
