import { readdirSync } from "node:fs";
import path from "node:path";
import { resolveExecutable } from "./resolveExecutable.mjs";
import { searchPath } from "./searchPath.mjs";
import { tryTool } from "./tryTool.mjs";

/**
 * The first usable one of the tools of that name in the folders, or why each one found is not usable.
 *
 * @param {Pick<import("./requirements.mjs").ToolRequirement, "name" | "minimum" | "companions">} tool
 * @param {readonly string[]} folders
 * @returns {Promise<{ found: import("./tryTool.mjs").WorkingTool } | { rejected: string[] }>}
 */
export async function findTool(tool, folders) {
  /** @type {Set<string>} */
  const seen = new Set();
  const rejected = [];
  for (const folder of folders) {
    const file = resolveExecutable(folder, tool.name);
    if (file === undefined || seen.has(file)) {
      continue;
    }
    seen.add(file);
    const missing = missingCompanion(tool.companions, [folder, path.dirname(file), ...searchPath()]);
    if (missing !== undefined) {
      rejected.push(`${file} comes without ${missing}`);
      continue;
    }
    const result = await tryTool(file, tool.minimum);
    if ("file" in result) {
      return { found: result };
    }
    rejected.push(result.reason);
  }
  return { rejected };
}

/**
 * @param {readonly string[]} companions
 * @param {readonly string[]} folders
 */
function missingCompanion(companions, folders) {
  return companions.find((companion) => !folders.some((folder) => holds(folder, companion)));
}

/**
 * @param {string} folder
 * @param {string} program
 */
function holds(folder, program) {
  try {
    return readdirSync(folder).some((entry) => entry === program || path.parse(entry).name === program);
  } catch {
    return false;
  }
}
