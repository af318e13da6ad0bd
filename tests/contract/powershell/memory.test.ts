/**
 * A session that runs for hours neither grows nor slows down.
 *
 * @jest-environment node
 */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Session } from "../../../provider/powershell/session";
import { echo, openSession, soon } from "../../helpers/sessions";

const calls = 10_000;
const warmUp = 2_000;
const mebibyte = 2 ** 20;

let session: Session;

beforeAll(async () => {
  session = await openSession();
});

afterAll(() => session.end());

/** Resident memory of the session's process; only Linux tells it in a file. */
function sessionMemory(): number {
  if (process.platform !== "linux") {
    return 0;
  }
  const status = readFileSync(`/proc/${session.facts.processId}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

/** What this process still holds after everything that it can give up is given up. */
function ownMemory(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
}

async function run(count: number): Promise<void> {
  const request = echo({ text: "x".repeat(2000), list: [1, 2, 3] });
  for (let index = 0; index < count; index += 1) {
    await session.invoke(request, soon);
  }
}

it("ten thousand calls leave the memory of both processes where it was", async () => {
  await run(warmUp);
  const before = { own: ownMemory(), session: sessionMemory() };
  await run(calls - warmUp);
  const after = { own: ownMemory(), session: sessionMemory() };
  // What is kept a call would be 8,000 times 4 KB, and more than that.
  expect(after.own - before.own).toBeLessThan(8 * mebibyte);
  expect(after.session - before.session).toBeLessThan(48 * mebibyte);
}, 180_000);
