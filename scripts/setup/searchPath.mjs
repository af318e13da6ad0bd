import path from "node:path";
import { resolveExecutable } from "./resolveExecutable.mjs";

export function searchPath() {
  return (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
}

/**
 * Makes a program the one that its name stands for in this process and all that it starts.
 *
 * @param {string} name
 * @param {string} file
 */
export function putFirstOnPath(name, file) {
  const folders = searchPath();
  const folder = path.dirname(file);
  if (folders.find((each) => resolveExecutable(each, name) !== undefined) !== folder) {
    process.env["PATH"] = [folder, ...folders].join(path.delimiter);
  }
}
