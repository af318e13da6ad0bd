import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/**
 * Unpacks a .tar.gz or, on Windows, a .zip.
 *
 * @param {string} archive
 * @param {string} folder
 */
export async function extractArchive(archive, folder) {
  await promisify(execFile)(tarCommand(), ["-xf", archive, "-C", folder]);
}

function tarCommand() {
  const systemRoot = process.env["SystemRoot"];
  // Windows' own tar reads zip files; the one that Git puts on PATH does not, and takes "C:" for a host.
  return process.platform === "win32" && systemRoot !== undefined
    ? path.join(systemRoot, "System32", "tar.exe")
    : "tar";
}
