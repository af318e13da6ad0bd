/** Failures with a known meaning, and how a reply becomes one. */
import type { ErrorCode } from "./errorCode";
import { errorCodeOf } from "./errorCodes";
import type { HostReply } from "./host";

export interface ProviderErrorDetails {
  /** The step of a plan that failed. */
  readonly step?: string | undefined;
  /** What the reader can do about it; an instruction without a full stop. */
  readonly hint?: string | undefined;
  /** That the name of the host is what is wrong. */
  readonly about?: "host" | undefined;
  readonly cause?: unknown;
}

/** A failure with a known meaning. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly step: string | undefined;
  readonly hint: string | undefined;
  readonly about: "host" | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { step, hint, about, cause }: ProviderErrorDetails = {},
  ) {
    super(message, cause === undefined ? {} : { cause });
    this.step = step;
    this.hint = hint;
    this.about = about;
  }
}

/** Whether an error is a `ProviderError`. By name: two copies of this module can meet, and then `instanceof` is false. */
export function isProviderError(error: unknown): error is ProviderError {
  return error instanceof Error && error.name === "ProviderError" && "code" in error;
}

/**
 * The failure that a reply reports: what was being done, for the sake of which properties, and what the host said to it. The host's own
 * id stands in it where we do not know what it means.
 */
export function errorFromReply(reply: HostReply, command: string, because: readonly string[] = []): ProviderError {
  const { error } = reply;
  if (error === null) {
    return new ProviderError("invalidReply", `${command} failed and did not say why`);
  }
  const code = errorCodeOf(error);
  const purpose = because.length === 0 ? "" : ` while setting ${because.join(", ")}`;
  const id =
    code === "unknown"
      ? ` [${[error.fullyQualifiedErrorId, error.category, error.hresult].filter(Boolean).join(", ")}]`
      : "";
  const message = `${command} failed (${code})${purpose}: ${error.message.trim()}${id}`;
  return new ProviderError(code, message, { step: error.step ?? undefined, hint: hints.get(code) });
}

const hints: ReadonlyMap<ErrorCode, string> = new Map([
  [
    "accessDenied",
    "use an account that is an administrator of the host or a member of its Hyper-V Administrators group",
  ],
  ["unreachable", "check that the host is up and that its Virtual Machine Management service runs"],
]);

/** Classes of failures that can pass by themselves. */
export type RetryClass = "busy" | "unreachable";

/** Whether waiting can help. A lost session is in no class: what it was doing is looked up first. */
export function retryClassOf(error: unknown): RetryClass | undefined {
  if (!isProviderError(error)) {
    return undefined;
  }
  return error.code === "busy" || error.code === "unreachable" ? error.code : undefined;
}
