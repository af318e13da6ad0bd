import { spawn } from "node:child_process";
import { once } from "node:events";
import { isGone } from "../../../provider/powershell/orphanWatch";

it("a process is gone when it has ended, and not before", async () => {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  await once(child, "spawn");
  const id = child.pid ?? 0;
  expect(isGone(id)).toBe(false);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isGone(id)).toBe(true);
});
