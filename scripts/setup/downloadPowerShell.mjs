import { chmod, rm } from "node:fs/promises";
import path from "node:path";
import { downloadBytes, downloadFile } from "./downloadFile.mjs";
import { extractArchive } from "./extractArchive.mjs";
import { archiveName, HASH_FILE, hashOf, thisMachine } from "./powerShellRelease.mjs";
import { stagedFolder } from "./stagedFolder.mjs";

/**
 * Installs a release of PowerShell into a folder, after its archive has been checked against the hash that the release
 * publishes. On failure the folder is as it was.
 *
 * @param {{ version: string, folder: string, releases: string, machine?: import("./powerShellRelease.mjs").Machine }} request
 */
export async function downloadPowerShell({ version, folder, releases, machine = thisMachine() }) {
  const archive = archiveName(version, machine);
  const release = `${releases.replace(/\/+$/, "")}/v${version}`;
  await stagedFolder(folder, async (content) => {
    const published = hashOf(await downloadBytes(`${release}/${HASH_FILE}`), archive);
    const file = path.join(content, archive);
    const received = await downloadFile(`${release}/${archive}`, file);
    if (received !== published) {
      throw new Error(`${release}/${archive} is damaged: its SHA-256 is ${received}, the release says ${published}`);
    }
    await extractArchive(file, content);
    await rm(file);
    if (machine.platform !== "win32") {
      // Some releases were packed without the execute bit.
      await chmod(path.join(content, "pwsh"), 0o755);
    }
  });
}
