/** A host of the simulator that ships with this package: real PowerShell, and Hyper-V modules that work on a folder of files. */
import { join, resolve } from "node:path";
import { simulatorModules } from "../packageFolder";
import type { Connection, StartOptions } from "./connection";
import { sessionEnvironment } from "./environment";
import { Fabric } from "./fabric";

export interface SimulatorOptions {
  /** The folder of the fabric; a relative path begins at the project. @default ".fabric" */
  readonly fabric?: string | undefined;
  /** A JSON file that says which hosts there are, for a fabric that is not there yet. */
  readonly definition?: string | undefined;
  readonly projectFolder: string;
}

/** The simulator's modules need PowerShell 7. */
const executable = "pwsh";

export class SimulatorConnection implements Connection {
  readonly restartable = true;
  private readonly fabric: Fabric;

  constructor({ fabric = ".fabric", definition, projectFolder }: SimulatorOptions) {
    this.fabric = new Fabric({
      folder: resolve(projectFolder, fabric),
      definition: definition === undefined ? undefined : resolve(projectFolder, definition),
      executable,
    });
  }

  describe(): string {
    return `the simulated fabric in ${this.fabric.folder}`;
  }

  async startOptions(hostName: string): Promise<StartOptions> {
    const name = await this.fabric.ensureHost(hostName);
    await this.fabric.requireUp(name);
    const environment = sessionEnvironment(executable, {
      // Only this: on Windows the real modules would be found otherwise.
      PSModulePath: simulatorModules(),
      HYPERV_FABRIC_ROOT: this.fabric.folder,
      HYPERV_FABRIC_HOST: name,
      ProgramData: join(this.fabric.folder, "hosts", name, "drives", "C", "ProgramData"),
    });
    return { executable, environment };
  }
}
