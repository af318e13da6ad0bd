// Stands for the provider process: opens a session on this machine, says which processes there are, and stays.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { finishing } = require("../../dist/provider/powershell/shutdown.js");
const { hostsFor } = require("../../dist/provider/powershell/hosts.js");

const [work = "idle"] = process.argv.slice(2);
const host = hostsFor(JSON.stringify({ default: { type: "local", executable: "pwsh", sessions: 1 } })).host("HV1");
const options = { timeoutMilliseconds: 60_000 };
const reply = await host.invoke({ command: "Get-SessionRecord", parameters: {} }, options);
if (work === "busy") {
  const request = { command: "Get-MachineRecord", parameters: { Name: "sleep 120000", Select: {} } };
  finishing(() => host.invoke(request, { timeoutMilliseconds: 120_000 })).catch(() => undefined);
}
process.stdout.write(`${JSON.stringify({ plugin: process.pid, session: Object(reply.result).processId })}\n`);
setInterval(() => undefined, 1000);
if (work === "exit") process.exit(0);
