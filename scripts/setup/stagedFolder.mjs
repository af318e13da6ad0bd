import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Fills a folder all or nothing: a failure in the middle never leaves half an installation under its name.
 *
 * @param {string} folder
 * @param {(content: string) => Promise<void>} fill gets the empty folder to fill, which lies beside the final one
 */
export async function stagedFolder(folder, fill) {
  await mkdir(path.dirname(folder), { recursive: true });
  const content = await mkdtemp(`${folder}.`);
  const replaced = `${content}.old`;
  try {
    await fill(content);
    await chmod(content, 0o755);
    if (existsSync(folder)) {
      await rename(folder, replaced);
    }
    await rename(content, folder);
  } finally {
    await remove(content);
    await remove(replaced);
  }
}

/** @param {string} folder */
async function remove(folder) {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
