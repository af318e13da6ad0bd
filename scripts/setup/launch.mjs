import { SetupError } from "./setupError.mjs";

/**
 * Runs a command of this repository, whose result is the process's exit code.
 *
 * @param {() => Promise<number>} command
 */
export async function launch(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof SetupError)) {
      throw error;
    }
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
