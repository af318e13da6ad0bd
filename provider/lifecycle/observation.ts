/** One look at one object: its record, and the mark that we may have left for it. */
import { z } from "zod";
import type { Kind, ReadCommand } from "../engine/kind";
import type { Mark, Ownership } from "../engine/ownership";
import type { HostRequest } from "../powershell/host";

const observationSchema = z.object({
  record: z.unknown(),
  intent: z
    .object({ token: z.string(), time: z.string(), id: z.string().nullish() })
    .nullish()
    .transform((mark) => mark ?? null),
});

export interface Observation {
  /** `null` when the host answered that there is none. */
  readonly record: unknown;
  readonly mark: Mark | null;
}

/** The request that reads an object and our mark for it. */
export function observationRequest(kind: Kind, read: ReadCommand, ownership: Ownership | undefined): HostRequest {
  const parameters = {
    Command: read.command,
    Parameters: { ...read.parameters, Select: kind.select },
    ...(ownership === undefined ? {} : { IntentKind: ownership.kind, IntentName: ownership.name }),
  };
  return { command: "Get-FabricObservation", parameters };
}

export function parseObservation(result: unknown): Observation {
  const { record, intent } = observationSchema.parse(result);
  return { record: record ?? null, mark: intent };
}
