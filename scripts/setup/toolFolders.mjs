import path from "node:path";
import { repository, toolsFolder } from "./repository.mjs";
import { searchPath } from "./searchPath.mjs";

/**
 * The folders in which a tool is looked for, in this order: PATH, a folder of tools that several clones beside each
 * other share, and what was downloaded earlier.
 *
 * @param {import("./requirements.mjs").ToolRequirement} tool
 */
export function toolFolders(tool) {
  return [...searchPath(), path.join(repository, "..", "shared", "tools", "bin"), ...downloadedFolders(tool)];
}

/**
 * Where this version of the tool is installed to. The version is in the name, so that a new pin is a new download.
 *
 * @param {import("./requirements.mjs").ToolRequirement} tool
 */
export function downloadFolder(tool) {
  return path.join(toolsFolder, `${tool.name}-${tool.pinned}`);
}

/** @param {import("./requirements.mjs").ToolRequirement} tool */
export function downloadedFolders(tool) {
  const folder = downloadFolder(tool);
  return [path.join(folder, "bin"), folder];
}
