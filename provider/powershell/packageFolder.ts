/** Where the files lie that ship beside the compiled code: PowerShell modules are run from the package as they stand. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of this package, from source and from dist alike. */
export function packageFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new Error(`there is no package.json above ${__dirname}`);
    }
    folder = parent;
  }
  return folder;
}

/** The manifest of the module HyperVFabric. */
export function manifestPath(): string {
  return join(packageFolder(), "provider", "powershell", "HyperVFabric", "HyperVFabric.psd1");
}

/** The folder of the simulator's modules. */
export function simulatorModules(): string {
  return join(packageFolder(), "simulator", "modules");
}
