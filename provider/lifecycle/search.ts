/** Finds an object on the hosts that may have it: a clustered one is on whichever node owns it now. */
import type { Kind } from "../engine/kind";
import type { Values } from "../engine/property";
import type { HostReply, PowerShellHost } from "../powershell/host";
import { errorFromReply, isProviderError, type ProviderError } from "../powershell/providerError";
import { ask } from "./ask";
import type { Deadline } from "./deadline";
import type { Surroundings } from "./hosts";
import { observationRequest, parseObservation, type Observation } from "./observation";

export interface Sought {
  readonly kind: Kind;
  /** Without it the object is looked for by its name. */
  readonly id: string | undefined;
  readonly declared: Values;
  readonly remembered: Values;
}

export interface Finding {
  readonly host: PowerShellHost;
  readonly observation: Observation;
}

export interface SearchOptions {
  readonly surroundings: Surroundings;
  readonly deadline: Deadline;
  /** Asked first: where it was a moment ago. */
  readonly first?: PowerShellHost | undefined;
}

/**
 * Asks host after host. Ends with the object, or with nothing on the first host once everybody who must say so has said
 * that there is none.
 *
 * @throws the error of a host that cannot be reached, where nobody else has the known object and that host might; else
 * that of a host where the object is in use by another one.
 */
export async function search(sought: Sought, { surroundings, deadline, first }: SearchOptions): Promise<Finding> {
  const { kind, declared, remembered, id } = sought;
  const { hosts: names, absence } = kind.places(declared, remembered);
  const read = id === undefined ? kind.find(declared) : kind.byId(id, declared, remembered);
  const request = observationRequest(kind, read, kind.ownership(declared));
  let silence: Error | undefined;
  let inUse: Error | undefined;
  let empty: Finding | undefined;
  for (const host of inOrder(names, surroundings, first)) {
    let reply: HostReply;
    try {
      reply = await ask(host, request, deadline);
      if (!reply.ok) throw errorFromReply(reply, read.command);
    } catch (error) {
      if (isSilence(error)) silence ??= error;
      // A disk that a running machine has open: only the node with that machine can read it.
      else if (isBusy(error)) inUse ??= error;
      else throw error;
      continue;
    }
    const observation = parseObservation(reply.result);
    const isSettled = absence === "any" && inUse === undefined;
    if (observation.record !== null || isSettled) return { host, observation };
    empty ??= { host, observation };
  }
  // A new object is made where it was looked for first; a node that is down is no reason to wait with that.
  const isNew = id === undefined && empty?.host.name.toLowerCase() === names[0]?.toLowerCase();
  if (silence !== undefined && !isNew) throw silence;
  if (inUse !== undefined) throw inUse;
  if (empty === undefined) throw new Error(`${kind.name} names no host`);
  return empty;
}

/** Whether a host said nothing at all: what it would have said is unknown. */
export function isSilence(error: unknown): error is ProviderError {
  return isProviderError(error) && error.code === "unreachable";
}

function isBusy(error: unknown): error is ProviderError {
  return isProviderError(error) && error.code === "busy";
}

/** Each host once, however its name is written. */
export function inOrder(
  names: readonly string[],
  surroundings: Surroundings,
  first?: PowerShellHost,
): readonly PowerShellHost[] {
  const hosts = [...(first === undefined ? [] : [first]), ...names.map((name) => surroundings.host(name))];
  return [...new Map(hosts.map((host) => [host.name.toLowerCase(), host])).values()];
}
