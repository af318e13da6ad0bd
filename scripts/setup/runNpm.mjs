import { runCommand } from "./runCommand.mjs";

/**
 * npm is a script on Windows, which only a shell can start.
 *
 * @param {string} line the arguments, as one types them
 * @param {import("./runCommand.mjs").RunOptions} [options]
 */
export function runNpm(line, options) {
  return process.platform === "win32"
    ? runCommand(process.env["ComSpec"] ?? "cmd.exe", ["/d", "/s", "/c", `npm ${line}`], options)
    : runCommand("/bin/sh", ["-c", `npm ${line}`], options);
}
