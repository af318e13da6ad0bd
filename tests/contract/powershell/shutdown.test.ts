/**
 * However a run ends, no PowerShell process is left. These run the compiled package, as the engine does.
 *
 * @jest-environment node
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { isRunning, temporaryFolder, until } from "../../helpers/sessions";

const helpers = join(__dirname, "..", "..", "helpers");
const folder = temporaryFolder();
const processes = z.object({ plugin: z.number(), session: z.number() });
const started: ChildProcess[] = [];
let calls = "";

async function start(script: string, ...words: string[]): Promise<{ cli: number; plugin: number; session: number }> {
  calls = join(folder, `calls-${started.length}`);
  const child = spawn(process.execPath, [join(helpers, script), ...words], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      FABRIC_TEST_CALLS: calls,
      PSModulePath: [join(helpers, "modules"), process.env["PSModulePath"] ?? ""].join(delimiter),
    },
  });
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    return { cli: child.pid ?? 0, ...processes.parse(JSON.parse(line)) };
  }
  throw new Error(`${script} said nothing`);
}

async function expectGone(...ids: number[]): Promise<void> {
  await until(() => ids.every((id) => !isRunning(id)), "all processes are gone");
  expect(ids.map(isRunning)).toEqual(ids.map(() => false));
}

afterAll(() => {
  for (const child of started) {
    child.kill("SIGKILL");
  }
});

describe("no session is left", () => {
  it.each([
    ["idle", "node"],
    ["busy", "node"],
    ["idle", "sh"],
    ["busy", "sh"],
  ])("when the CLI is killed while the session is %s and the plugin was started by %s", async (work, through) => {
    const { cli, plugin, session } = await start("cli.mjs", work, through);
    process.kill(cli, "SIGKILL");
    await expectGone(plugin, session);
  });

  it.each(["idle", "busy"])("when the plugin is killed while the session is %s", async (work) => {
    const { plugin, session } = await start("plugin.mjs", work);
    if (work === "busy") {
      await until(() => existsSync(calls), "the call has begun");
    }
    process.kill(plugin, "SIGKILL");
    await expectGone(session);
  });

  it("when the plugin exits by itself", async () => {
    const { plugin, session } = await start("plugin.mjs", "exit");
    await expectGone(plugin, session);
  });

  it("when the plugin is interrupted and has nothing to do", async () => {
    const { plugin, session } = await start("plugin.mjs", "idle");
    process.kill(plugin, "SIGINT");
    await expectGone(plugin, session);
  });

  it("when the plugin is interrupted twice in the middle of a request", async () => {
    const { plugin, session } = await start("plugin.mjs", "busy");
    await until(() => existsSync(calls), "the call has begun");
    process.kill(plugin, "SIGINT");
    expect(isRunning(plugin)).toBe(true);
    // Two that come before the process looks are one.
    const again = setInterval(() => isRunning(plugin) && process.kill(plugin, "SIGINT"), 100);
    await expectGone(plugin, session);
    clearInterval(again);
  });
});
