import { createRequire } from "node:module";
import path from "node:path";
import { repository } from "./repository.mjs";
import { stagedFolder } from "./stagedFolder.mjs";

/**
 * Installs the Pulumi CLI with its language hosts into a folder (`<folder>/bin`), by the SDK's own installer. On failure
 * the folder is as it was.
 *
 * @param {{ version: string, folder: string, install?: (version: string, root: string) => Promise<unknown> }} request
 */
export async function downloadPulumi({ version, folder, install = installWithSdk }) {
  await stagedFolder(folder, async (content) => {
    await install(version, content);
  });
}

/**
 * Loaded only here: the packages may not have been there when this process started, and the SDK takes a second.
 *
 * @param {string} version
 * @param {string} root
 */
async function installWithSdk(version, root) {
  const requireHere = createRequire(path.join(repository, "package.json"));
  const { PulumiCommand } = requireHere("@pulumi/pulumi/automation");
  // The installer wants an object of the SDK's own copy of semver.
  const { SemVer } = createRequire(requireHere.resolve("@pulumi/pulumi/automation"))("semver");
  await PulumiCommand.install({ root, version: new SemVer(version) });
}
