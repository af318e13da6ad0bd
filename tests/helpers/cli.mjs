// Stands for the Pulumi CLI: starts the provider process, directly or through a shell script that waits for it, and stays.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const plugin = fileURLToPath(new URL("plugin.mjs", import.meta.url));
const [work = "", through = "node"] = process.argv.slice(2);
/** @type {import("node:child_process").StdioOptions} */
/** @type {import("node:child_process").SpawnOptions} */
const options = { stdio: ["ignore", "inherit", "inherit"] };
if (through === "sh") spawn("sh", ["-c", '"$0" "$1" "$2"; exit $?', process.execPath, plugin, work], options);
else spawn(process.execPath, [plugin, work], options);
setInterval(() => undefined, 1000);
