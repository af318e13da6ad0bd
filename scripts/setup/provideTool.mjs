import path from "node:path";
import { findTool } from "./findTool.mjs";
import { SetupError } from "./setupError.mjs";
import { downloadFolder, downloadedFolders, toolFolders } from "./toolFolders.mjs";

/**
 * Finds a tool, or downloads it when this machine has none that is usable.
 *
 * @param {import("./requirements.mjs").ToolRequirement} tool
 * @param {(folder: string) => Promise<void>} download
 * @param {readonly string[]} offlineAdvice further ways out when the download fails
 * @param {readonly string[]} [folders]
 * @returns {Promise<import("./tryTool.mjs").WorkingTool>}
 */
export async function provideTool(tool, download, offlineAdvice, folders = toolFolders(tool)) {
  const search = await findTool(tool, folders);
  if ("found" in search) {
    return search.found;
  }
  const folder = downloadFolder(tool);
  console.error(`Downloading ${tool.title} ${tool.pinned} to ${path.relative(process.cwd(), folder)} ...`);
  const problems = [...search.rejected];
  try {
    await download(folder);
    const downloaded = await findTool(tool, downloadedFolders(tool));
    if ("found" in downloaded) {
      return downloaded.found;
    }
    problems.push(...downloaded.rejected);
  } catch (error) {
    problems.push(`download failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new SetupError(missingToolMessage(tool, problems, offlineAdvice));
}

/**
 * @param {import("./requirements.mjs").ToolRequirement} tool
 * @param {readonly string[]} problems
 * @param {readonly string[]} offlineAdvice
 */
export function missingToolMessage(tool, problems, offlineAdvice) {
  return [
    `${tool.title} ${tool.minimum} or newer is needed, and this machine has none that is usable:`,
    ...problems.map((problem) => `  - ${problem}`),
    `Install it so that "${tool.name}" is on PATH, and run the same command again:`,
    ...tool.ways.map((way) => `  ${way}`),
    ...offlineAdvice,
  ].join("\n");
}
