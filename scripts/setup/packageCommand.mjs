import { readFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./repository.mjs";

/**
 * The script behind an installed package's command, to be run with node: the shims in node_modules/.bin differ between
 * systems.
 *
 * @param {string} packageName
 * @param {string} [command]
 */
export function packageCommand(packageName, command = packageName) {
  const folder = path.join(repository, "node_modules", packageName);
  /** @type {{ bin?: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin?.[command];
  if (script === undefined) {
    throw new Error(`the package ${packageName} has no command ${command}`);
  }
  return path.join(folder, script);
}
