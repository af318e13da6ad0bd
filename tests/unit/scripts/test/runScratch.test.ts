import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RunScratch } from "../../../../scripts/test/runScratch.mjs";

const linuxTest = process.platform === "linux" ? test : test.skip;

let scratch: RunScratch;

beforeEach(() => {
  scratch = new RunScratch();
});
afterEach(() => scratch.remove());

test("a run that cleaned up left nothing behind", async () => {
  expect(await scratch.leftBehind(0)).toEqual([]);
});

test("names temporary files that were not removed, and not those of PowerShell's runtime", async () => {
  mkdirSync(path.join(scratch.temporary, "fabric-1"));
  writeFileSync(path.join(scratch.temporary, "clr-debug-pipe-1-2-in"), "");
  expect(await scratch.leftBehind(0)).toEqual(["temporary file or folder: fabric-1"]);
});

linuxTest("names and ends a process that was not ended", async () => {
  const script = "process.stdout.write('up'); setInterval(() => undefined, 1000)";
  const child = spawn(process.execPath, ["-e", script], { env: { ...process.env, ...scratch.environment } });
  await once(child.stdout, "data");
  const ended = once(child, "exit");
  expect(await scratch.leftBehind(0)).toEqual([`process ${child.pid ?? 0}: ${process.execPath} -e ${script}`]);
  expect(await ended).toEqual([null, "SIGKILL"]);
});

test("removes the folders of the run", () => {
  scratch.remove();
  expect(existsSync(scratch.temporary)).toBe(false);
});
