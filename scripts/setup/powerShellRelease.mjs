export const POWERSHELL_RELEASES = "https://github.com/PowerShell/PowerShell/releases/download";

/** The file that each release publishes with the SHA-256 of each of its archives. */
export const HASH_FILE = "hashes.sha256";

/**
 * @typedef {{ platform: NodeJS.Platform, architecture: string, musl: boolean }} Machine
 */

/** @returns {Machine} */
export function thisMachine() {
  return { platform: process.platform, architecture: process.arch, musl: process.platform === "linux" && !hasGlibc() };
}

function hasGlibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime !== undefined;
}

/**
 * The name of the release's archive for a machine.
 *
 * @param {string} version
 * @param {Machine} machine
 */
export function archiveName(version, machine) {
  const { platform, architecture, musl } = machine;
  const published = architecture === "x64" || (architecture === "arm64" && !musl);
  if (published && platform === "win32") {
    return `PowerShell-${version}-win-${architecture}.zip`;
  }
  if (published && platform === "darwin") {
    return `powershell-${version}-osx-${architecture}.tar.gz`;
  }
  if (published && platform === "linux") {
    return `powershell-${version}-linux-${musl ? "musl-" : ""}${architecture}.tar.gz`;
  }
  throw new Error(`there is no PowerShell archive for ${platform} on ${architecture}${musl ? " with musl" : ""}`);
}

/**
 * The hash of one archive, from lines of the form `<hash> *<file name>`.
 *
 * @param {Buffer} hashFile
 * @param {string} archive
 */
export function hashOf(hashFile, archive) {
  const text = hashFile[0] === 0xff && hashFile[1] === 0xfe ? hashFile.toString("utf16le") : hashFile.toString("utf8");
  for (const line of text.split(/\r?\n/)) {
    const match = /^\uFEFF?([0-9a-f]{64})\s+\*?(.+?)\s*$/i.exec(line);
    if (match?.[1] !== undefined && match[2]?.toLowerCase() === archive.toLowerCase()) {
      return match[1].toLowerCase();
    }
  }
  throw new Error(`${HASH_FILE} of the release does not name ${archive}`);
}
