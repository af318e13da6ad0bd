import { build, buildIsCurrent } from "./build.mjs";
import { installPackages, packagesAreCurrent } from "./packages.mjs";
import { provideTools } from "./provideTools.mjs";
import { repository } from "./repository.mjs";
import { SetupError } from "./setupError.mjs";
import { isAtLeast } from "./version.mjs";

const MINIMUM_NODE = "20.0.0";

/** Brings the npm packages that are missing. */
export async function preparePackages() {
  if (!isAtLeast(process.versions.node, MINIMUM_NODE)) {
    throw new SetupError(`Node.js 20 or newer is needed, this is ${process.versions.node}: https://nodejs.org/`);
  }
  if (!packagesAreCurrent(repository)) {
    console.error("Installing the npm packages ...");
    await installPackages();
  }
}

/** Compiles the sources if they have changed. */
export async function prepareBuild() {
  if (!buildIsCurrent(repository)) {
    console.error("Building ...");
    if (!(await build())) {
      throw new SetupError("The build failed; the compiler's messages are above.");
    }
  }
}

/** Everything that the examples and the simulator need, on a machine that has only Node.js and Git. */
export async function prepare() {
  await preparePackages();
  await prepareBuild();
  return await provideTools();
}
