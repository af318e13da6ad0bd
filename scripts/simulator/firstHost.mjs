import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/**
 * The host to be on when nobody names one: the first of the fabric, or of the definition that it will be built from.
 *
 * @param {string} folder of the fabric
 * @param {string | undefined} definition YAML or JSON
 * @returns {string | undefined} nothing for what cannot be read: who builds the fabric says why
 */
export function firstHost(folder, definition) {
  const built = path.join(folder, "fabric.json");
  return existsSync(built) ? read(built)?.Hosts?.[0] : read(definition)?.hosts?.[0]?.name;
}

/** @param {string | undefined} file */
function read(file) {
  try {
    return file === undefined ? undefined : parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
