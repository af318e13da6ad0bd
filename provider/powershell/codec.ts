/** How requests and replies cross the pipe: Base64 of UTF-8 JSON, so that no code page, quote or line break matters. */
import { z } from "zod";
import type { HostReply, HostRequest, Progress } from "./host";

export interface Envelope extends HostRequest {
  readonly id: string;
  readonly marker: string;
}

/** A request as one ASCII word. */
export function encodeRequest(envelope: Envelope): string {
  return toBase64({ ...envelope, parameters: markTexts(envelope.parameters) });
}

/** PowerShell 7 reads text that looks like a date as a date; a "=" in front of every text keeps it text. */
function markTexts(value: unknown): unknown {
  if (typeof value === "string") {
    return `=${value}`;
  }
  if (Array.isArray(value)) {
    return value.map(markTexts);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, markTexts(member)]));
  }
  return value;
}

const hostError = z.object({
  message: z.string(),
  category: z.string(),
  fullyQualifiedErrorId: z.string(),
  exceptionType: z.string(),
  hresult: z.string().nullable(),
  step: z.string().nullable(),
});

const reply = z.object({
  id: z.string(),
  ok: z.boolean(),
  result: z.unknown(),
  error: hostError.nullable(),
  warnings: z.array(z.string()),
  timings: z.object({
    milliseconds: z.number(),
    steps: z.array(z.object({ id: z.string(), milliseconds: z.number() })),
  }),
  done: z.array(z.string()),
});

const progress = z.object({ message: z.string(), percent: z.number().optional() });

/** The reply in a frame. Throws when it is not the reply to the request with that id. */
export function decodeReply(payload: string, id: string): HostReply {
  const { id: replyTo, ...rest } = reply.parse(fromBase64(payload));
  if (replyTo !== id) {
    throw new Error(`the reply is to request ${replyTo}, not to ${id}`);
  }
  return rest;
}

export function decodeProgress(payload: string): Progress {
  return progress.parse(fromBase64(payload));
}

function toBase64(value: unknown): string {
  return Buffer.from(JSON.stringify(value), "utf8").toString("base64");
}

function fromBase64(payload: string): unknown {
  return JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
}
