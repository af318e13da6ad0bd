import { join } from "node:path";
import { runCommand } from "../setup/runCommand.mjs";

/** The Pulumi CLI in a project folder, with its state in a folder too: nobody has to log in. */
export class Pulumi {
  /**
   * @param {string} project
   * @param {string} state
   */
  constructor(project, state) {
    this.project = project;
    this.environment = {
      PULUMI_BACKEND_URL: `file://${state.replaceAll("\\", "/")}`,
      PULUMI_HOME: state,
      PULUMI_CONFIG_PASSPHRASE: "demo",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      // Otherwise Pulumi leaves the compiled program in the temporary folder.
      TS_NODE_CACHE_DIRECTORY: join(state, "compiled"),
    };
  }

  async initialize() {
    const { exitCode, output } = await runCommand(
      "pulumi",
      ["stack", "init", "demo", "--cwd", this.project, "--non-interactive"],
      {
        environment: this.environment,
        output: "capture",
      },
    );
    if (exitCode !== 0) throw new Error(output);
  }

  /** @param {readonly string[]} args */
  async run(...args) {
    const { exitCode } = await runCommand(
      "pulumi",
      [...args, "--cwd", this.project, "--stack", "demo", "--suppress-permalink"],
      {
        environment: this.environment,
      },
    );
    return exitCode;
  }
}
