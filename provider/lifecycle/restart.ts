/** The restart of a host, as the lifecycle goes through it. */
import { z } from "zod";
import type { PowerShellHost } from "../powershell/host";
import { errorFromReply, isProviderError, ProviderError } from "../powershell/providerError";
import { isSessionLost } from "../powershell/sessionLost";
import type { Deadline } from "./deadline";
import type { Surroundings } from "./hosts";

const bootRecord = z.object({ bootTime: z.string() });

/** When the host started, as it says itself. */
export async function bootTimeOf(host: PowerShellHost, deadline: Deadline): Promise<string> {
  const request = { command: "Get-BootRecord", parameters: {} };
  const reply = await host.invoke(request, { timeoutMilliseconds: deadline.remaining() });
  if (!reply.ok) throw errorFromReply(reply, request.command);
  return bootRecord.parse(reply.result).bootTime;
}

interface Restart {
  readonly host: PowerShellHost;
  readonly deadline: Deadline;
  readonly surroundings: Surroundings;
}

/** Ends when the host answers with another boot time than before: an open port says nothing. */
export async function waitForRestart({ host, deadline, surroundings }: Restart, previous: string): Promise<void> {
  surroundings.progress(`${host.name} restarts`);
  for (;;) {
    await host.expectRestart();
    await deadline.pause(500);
    const current = await bootTimeOf(host, deadline).catch(whileAway);
    if (current !== undefined && current !== previous) return;
  }
}

function whileAway(error: unknown): undefined {
  if (isSessionLost(error) || (isProviderError(error) && error.code === "unreachable")) return undefined;
  throw error;
}

/** Refuses before anything is done when the host is the one that this program runs on. */
export function requireRestartable(host: PowerShellHost): void {
  if (host.restartable) return;
  throw new ProviderError("unsupported", `${host.name} needs a restart, and this deployment runs on it`, {
    hint: "restart it by hand, then run up again",
  });
}
