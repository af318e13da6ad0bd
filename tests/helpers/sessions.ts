/** Sessions for tests: on the module alone, with a Hyper-V module whose machines do what their names say. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Connection } from "../../provider/powershell/connections/connection";
import { sessionEnvironment } from "../../provider/powershell/connections/environment";
import type { HostReply, HostRequest, InvokeOptions } from "../../provider/powershell/host";
import { SessionPool } from "../../provider/powershell/pool";
import { Session } from "../../provider/powershell/session";

const modules = join(__dirname, "modules");

/** What a session of a test is started with, beside the defaults. */
export type Variables = Readonly<Record<string, string>>;

/** A connection to this machine, with the test's own Hyper-V module. */
export function testConnection(variables: Variables = {}, executable = "pwsh"): Connection {
  const PSModulePath = [modules, process.env["PSModulePath"] ?? ""].join(delimiter);
  return {
    restartable: true,
    describe: () => "this machine",
    startOptions: () =>
      Promise.resolve({ executable, environment: sessionEnvironment(executable, { PSModulePath, ...variables }) }),
  };
}

export async function openSession(variables: Variables = {}, executable = "pwsh"): Promise<Session> {
  const options = await testConnection(variables, executable).startOptions("HV1");
  return Session.start({ ...options, host: "HV1", startTimeoutMilliseconds: 30_000 });
}

export function openPool(sessions: number, connection: Connection = testConnection()): SessionPool {
  return new SessionPool({ name: "HV1", connection, sessions, startTimeoutMilliseconds: 30_000 });
}

/** Has the Hyper-V module do something. */
export function act(what: string): HostRequest {
  return { command: "Get-MachineRecord", parameters: { Name: what, Select: { VirtualMachine: ["Name"] } } };
}

/** Gives back what it is sent. */
export function echo(value: unknown): HostRequest {
  return { command: "Get-SessionRecord", parameters: { Echo: value } };
}

export const soon: InvokeOptions = { timeoutMilliseconds: 30_000 };

/** The result of a reply; an error when the request failed. */
export function resultOf(reply: HostReply): unknown {
  if (reply.error !== null) {
    throw new Error(`${reply.error.fullyQualifiedErrorId}: ${reply.error.message}`);
  }
  return reply.result;
}

export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
  } catch {
    return false;
  }
  // A process that ended and was not waited for is still in the table.
  return process.platform !== "linux" || !/^\d+ \(.*\) Z/s.test(readStat(processId));
}

function readStat(processId: number): string {
  try {
    return readFileSync(`/proc/${processId}/stat`, "utf8");
  } catch {
    return "0 () Z";
  }
}

/** Waits until something holds; an error when it does not within the time. */
export async function until(holds: () => boolean, what: string, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) {
      throw new Error(`not within ${milliseconds} ms: ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A folder that is removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hyperv-fabric-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
