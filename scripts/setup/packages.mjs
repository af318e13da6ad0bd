import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runNpm } from "./runNpm.mjs";
import { SetupError } from "./setupError.mjs";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * Whether node_modules is what the lock file says. The contents are compared, for a checkout changes the times of files
 * that it does not change.
 *
 * @param {string} folder
 */
export function packagesAreCurrent(folder) {
  const installedFile = path.join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) {
    return false;
  }
  const wanted = packagesOf(path.join(folder, "package-lock.json"));
  const installed = packagesOf(installedFile);
  return (
    Object.keys(installed).every((location) => location in wanted) &&
    Object.entries(wanted).every(([location, entry]) => location === "" || isInstalled(entry, installed[location]))
  );
}

/** Brings the npm packages that the lock file names. */
export async function installPackages() {
  const { exitCode } = await runNpm("ci");
  if (exitCode !== 0) {
    throw new SetupError(
      [
        'The npm packages could not be installed: "npm ci" failed, and its output above says why.',
        'Without access to the public npm registry: "npm config set registry <address>" names a mirror,',
        '"npm config set https-proxy <address>" a proxy.',
      ].join("\n"),
    );
  }
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return packages;
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} installed
 */
function isInstalled(wanted, installed) {
  // Optional packages are for one system each; those for other systems are not installed.
  return installed === undefined
    ? wanted.optional === true
    : installed.version === wanted.version && installed.integrity === wanted.integrity;
}
