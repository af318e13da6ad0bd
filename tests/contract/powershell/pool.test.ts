/**
 * The sessions of a host: side by side, replaced when they die, and never a request sent twice.
 *
 * @jest-environment node
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { HostRequest } from "../../../provider/powershell/host";
import {
  act,
  echo,
  isRunning,
  openPool,
  resultOf,
  soon,
  temporaryFolder,
  testConnection,
  until,
} from "../../helpers/sessions";
import type { SessionPool } from "../../../provider/powershell/pool";

const whoAmI: HostRequest = { command: "Get-SessionRecord", parameters: {} };

const folder = temporaryFolder();
const pools: SessionPool[] = [];

function pool(sessions: number, variables: Readonly<Record<string, string>> = {}): SessionPool {
  const opened = openPool(sessions, testConnection(variables));
  pools.push(opened);
  return opened;
}

async function processOf(host: SessionPool): Promise<number> {
  return z.object({ processId: z.number() }).parse(resultOf(await host.invoke(whoAmI, soon))).processId;
}

function callsIn(file: string): string[] {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
}

afterEach(() => Promise.all(pools.splice(0).map((opened) => opened.dispose())));

it("requests run side by side, and no more of them than there may be sessions", async () => {
  const calls = join(folder, "side-by-side");
  const host = pool(2, { FABRIC_TEST_CALLS: calls });
  const first = new AbortController();
  const requests = [61, 62, 63].map((seconds) => {
    const { signal } = seconds === 61 ? first : new AbortController();
    return host.invoke(act(`sleep ${seconds}000`), { ...soon, signal });
  });
  const outcomes = Promise.allSettled(requests);
  await until(() => callsIn(calls).length === 2, "two have begun");
  first.abort();
  await until(() => callsIn(calls).length === 3, "the third has begun");
  expect(callsIn(calls)).toEqual(["sleep 61000", "sleep 62000", "sleep 63000"]);
  await host.dispose();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

it("a session is used again, also by requests that come at once and are short", async () => {
  const host = pool(2);
  const processes = await Promise.all([processOf(host), processOf(host), processOf(host)]);
  expect(new Set(processes).size).toBe(1);
});

it("a session that died while it was idle is replaced, and nobody notices", async () => {
  const host = pool(1);
  const first = await processOf(host);
  process.kill(first, "SIGKILL");
  // At once: the request may well be given to the dead one.
  expect(await processOf(host)).not.toBe(first);
});

it("a request whose session dies in the middle is lost, and not sent again", async () => {
  const calls = join(folder, "once");
  const host = pool(1, { FABRIC_TEST_CALLS: calls });
  const victim = await processOf(host);
  const lost = host.invoke(act("sleep 60000"), soon);
  await until(() => callsIn(calls).length === 1, "the call has begun");
  process.kill(victim, "SIGKILL");
  await expect(lost).rejects.toMatchObject({ name: "SessionLost", reason: "ended", sent: true });
  await host.invoke(act("web1"), soon);
  expect(callsIn(calls)).toEqual(["sleep 60000", "web1"]);
});

it("a request that takes too long is ended with its session, and the next gets a new one", async () => {
  const host = pool(1);
  const first = await processOf(host);
  await expect(host.invoke(act("sleep 60000"), { timeoutMilliseconds: 200 })).rejects.toMatchObject({
    reason: "timedOut",
  });
  const second = await processOf(host);
  expect(second).not.toBe(first);
  await until(() => !isRunning(first), "the first is gone");
});

it("a request that is cancelled while it waits was not sent", async () => {
  const calls = join(folder, "cancelled");
  const host = pool(1, { FABRIC_TEST_CALLS: calls });
  const first = host.invoke(act("sleep 1500"), soon);
  const controller = new AbortController();
  const second = host.invoke(act("web2"), { ...soon, signal: controller.signal });
  await until(() => callsIn(calls).length === 1, "the first has begun");
  controller.abort();
  await expect(second).rejects.toMatchObject({ reason: "cancelled", sent: false });
  await first;
  expect(callsIn(calls)).toEqual(["sleep 1500"]);
});

it("after a restart of the host is expected, no session from before is used", async () => {
  const host = pool(1);
  const first = await processOf(host);
  await host.expectRestart();
  expect(isRunning(first)).toBe(false);
  expect(await processOf(host)).not.toBe(first);
});

it("a host that cannot be reached fails every request that waits for it", async () => {
  const host = openPool(2, testConnection({}, "/nowhere/pwsh"));
  const requests = [1, 2, 3].map((number) => host.invoke(echo(number), soon));
  for (const request of requests) {
    await expect(request).rejects.toMatchObject({ name: "ProviderError", code: "unreachable" });
  }
});

it("a host that could not be reached is tried again later, or when it is known to restart", async () => {
  let attempts = 0;
  const unreachable = testConnection({}, "/nowhere/pwsh");
  const host = openPool(1, {
    ...unreachable,
    startOptions: (name) => {
      attempts += 1;
      return unreachable.startOptions(name);
    },
  });
  const tried = async (): Promise<number> => {
    await expect(host.invoke(echo(1), soon)).rejects.toMatchObject({ code: "unreachable" });
    return attempts;
  };
  expect(await tried()).toBe(1);
  expect(await tried()).toBe(1);
  await host.expectRestart();
  expect(await tried()).toBe(2);
});

it("nothing is left after dispose, not even what was busy or about to start", async () => {
  const host = pool(3);
  const processes = [await processOf(host)];
  const outcomes = Promise.allSettled([
    host.invoke(act("sleep 60000"), soon),
    host.invoke(act("sleep 60000"), soon),
    host.invoke(echo(1), soon),
  ]);
  await host.dispose();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  await until(() => processes.every((id) => !isRunning(id)), "all are gone");
  await expect(host.invoke(echo(1), soon)).rejects.toMatchObject({ code: "unreachable" });
});
