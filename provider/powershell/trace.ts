/**
 * What crosses to the hosts, a line of JSON for each request, in the file that HYPERV_FABRIC_TRACE names: for whoever asks where the
 * time goes. Names, sizes and times only: no parameter and no reply stands there, so no secret does.
 */
import { appendFileSync } from "node:fs";
import { ProviderError } from "./providerError";

/** A PowerShell process that is ready for requests. */
interface TracedSession {
  readonly event: "session";
  readonly host: string;
  readonly processId: number;
  /** From the start of the process until it was ready. */
  readonly milliseconds: number;
}

/** A request that was sent, answered or not. */
interface TracedRequest {
  readonly event: "request";
  readonly host: string;
  readonly processId: number;
  /** The command of the module HyperVFabric. */
  readonly command: string;
  readonly milliseconds: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Whether there was a reply, and it was no failure. */
  readonly ok: boolean;
}

const variable = "HYPERV_FABRIC_TRACE";

/** @throws ProviderError when the file cannot be written: said before anything is done on the host. */
export function traceSession(line: Omit<TracedSession, "event">): void {
  try {
    append({ event: "session", ...line });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProviderError("invalidParameter", `the file that ${variable} names cannot be written: ${reason}`, {
      hint: `let ${variable} name a file in a folder that is there, or unset it`,
      cause: error,
    });
  }
}

export function traceRequest(line: Omit<TracedRequest, "event">): void {
  try {
    append({ event: "request", ...line });
  } catch {
    // A disk that has become full is no reason to lose the reply.
  }
}

/** Written at once: whoever is killed next has lost no line. */
function append(line: TracedSession | TracedRequest): void {
  const file = process.env[variable];
  if (file === undefined || file === "") return;
  appendFileSync(file, `${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
}
